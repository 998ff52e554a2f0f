package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.function.Function;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;

/** Looks for the largest size of the same shape whose file fits, by making those files. */
final class SmallerSize {
    /** Left free, for a way of scaling that keeps more detail than the averaging here. */
    private static final double SPARE = 0.05;
    /** How near the largest is near enough. */
    private static final double STEP = 1.02;

    private final Bitmap picture;
    private final Function<Bitmap, byte[]> file;
    private final double budget;

    SmallerSize(Bitmap picture, Function<Bitmap, byte[]> file, long maxBytes) {
        this.picture = picture;
        this.file = file;
        this.budget = maxBytes * (1 - SPARE);
    }

    /** @param smallest bytes at the full size */
    Fitted.TooLarge after(int smallest) {
        int longest = longest();
        if (longest == 0) return new Fitted.TooLarge(smallest, 0, 0);
        return new Fitted.TooLarge(smallest, side(picture.width(), longest), side(picture.height(), longest));
    }

    /** The longer side of the largest size that fits, in px; 0 for none. */
    private int longest() {
        int fits = 0;
        int above = Math.max(picture.width(), picture.height());
        while (above - fits > 1 && above > fits * STEP) {
            int middle = (fits + above) / 2;
            if (weight(middle) <= budget) fits = middle;
            else above = middle;
        }
        return fits;
    }

    /** What becomes of a side when the longer one gets that long. */
    private int side(int now, int longest) {
        double ratio = (double) longest / Math.max(picture.width(), picture.height());
        return Math.max(1, (int) Math.round(now * ratio));
    }

    private int weight(int longest) {
        try (Mat scaled = new Mat();
                Size size = new Size(side(picture.width(), longest), side(picture.height(), longest))) {
            resize(picture.mat(), scaled, size, 0, 0, INTER_AREA);
            return file.apply(new Bitmap(scaled)).length;
        }
    }
}
