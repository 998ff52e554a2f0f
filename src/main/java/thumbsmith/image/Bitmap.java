package thumbsmith.image;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * A decoded picture in native memory: upright, sRGB, 8 bits a channel, blue-green-red, with straight alpha as a fourth
 * channel where it is not opaque. Whoever makes one closes it: the garbage collector does not feel its weight. Operations
 * never change the picture they are given; not for two threads at once.
 */
public final class Bitmap implements AutoCloseable {
    static {
        Mats.load();
    }

    private final Mat mat;

    /** @param mat {@code CV_8UC3} (BGR) or {@code CV_8UC4} (BGRA); this object owns it from now on */
    public Bitmap(Mat mat) {
        if (mat.empty() || mat.type() != CV_8UC3 && mat.type() != CV_8UC4) {
            throw new IllegalArgumentException("neither BGR nor BGRA: type " + mat.type() + ", empty " + mat.empty());
        }
        this.mat = mat;
    }

    /** A copy of any Java picture; opaque ones get three channels. */
    public static Bitmap of(BufferedImage picture) {
        BufferedImage argb = Srgb.argb(picture);
        int[] pixels = ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
        Mat bgra = new Mat(argb.getHeight(), argb.getWidth(), CV_8UC4);
        ints(bgra).put(pixels);
        if (!Srgb.isOpaque(argb)) return new Bitmap(bgra);
        try (bgra) {
            return new Bitmap(Mats.opaque(bgra));
        }
    }

    /** In px. */
    public int width() {
        return mat.cols();
    }

    /** In px. */
    public int height() {
        return mat.rows();
    }

    public boolean hasAlpha() {
        return mat.channels() == 4;
    }

    /** The pixels themselves, still owned by this object: for the packages that work on pixels only. */
    public Mat mat() {
        return mat;
    }

    public Bitmap copy() {
        return new Bitmap(mat.clone());
    }

    /** {@code TYPE_INT_ARGB}, straight alpha. */
    public BufferedImage toBufferedImage() {
        BufferedImage picture = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_ARGB);
        argbInto(((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        return picture;
    }

    /** Copies all pixels, straight ARGB, row by row. */
    public void argbInto(int[] target) {
        try (Mat bgra = new Mat()) {
            if (hasAlpha()) mat.copyTo(bgra);
            else cvtColor(mat, bgra, COLOR_BGR2BGRA);
            ints(bgra).get(target, 0, width() * height());
        }
    }

    /** A copy that a screen can show. */
    public Pixels toPixels() {
        int[] argb = new int[width() * height()];
        argbInto(argb);
        if (hasAlpha()) Pixels.premultiply(argb);
        return new Pixels(width(), height(), argb);
    }

    /** Blue first in memory is alpha first in a number, on every machine that OpenCV is built for here. */
    private static IntBuffer ints(Mat bgra) {
        return bgra.<ByteBuffer>createBuffer().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    }

    /** What the pixels take in memory, in bytes. */
    public long byteSize() {
        return mat.total() * mat.elemSize();
    }

    @Override
    public void close() {
        mat.close();
    }
}
