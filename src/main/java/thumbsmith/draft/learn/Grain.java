package thumbsmith.draft.learn;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.LabColour;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;

/**
 * How grainy pictures are: what a median of 3 × 3 px takes away from L*, where at most half of it is edges: the median
 * of its amount times 1.48, which is the standard deviation where it is noise, as a share of the range of L*.
 */
final class Grain {
    /** px on the longer side at which the pictures are looked at, about as a draft is shown. */
    private static final int LOOK_PX = 720;
    /** px of the square in the middle that is measured. */
    private static final int MIDDLE_PX = 200;

    private static final double SIGMA_OF_MEDIAN = 1.4826;
    private static final ImageEngine IMAGES = new PixelEngine();

    private Grain() {}

    /** 0–1; the mean of the pictures. */
    static double of(List<BufferedImage> pictures) {
        return pictures.stream().mapToDouble(Grain::of).average().orElse(0);
    }

    private static double of(BufferedImage picture) {
        BufferedImage middle = middle(IMAGES.fit(picture, LOOK_PX, LOOK_PX));
        double[] light = Arrays.stream(Canvas.pixels(middle))
                .mapToDouble(it -> LabColour.of(it).l())
                .toArray();
        double[] left = left(light, middle.getWidth(), middle.getHeight());
        if (left.length == 0) return 0;
        Arrays.sort(left);
        return SIGMA_OF_MEDIAN * left[left.length / 2] / 100;
    }

    private static BufferedImage middle(BufferedImage picture) {
        int width = Math.min(MIDDLE_PX, picture.getWidth());
        int height = Math.min(MIDDLE_PX, picture.getHeight());
        return Cut.of(
                picture,
                new Rectangle((picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2, width, height));
    }

    private static double[] left(double[] light, int width, int height) {
        double[] left = new double[Math.max(0, width - 2) * Math.max(0, height - 2)];
        double[] around = new double[9];
        int at = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                for (int i = 0; i < 9; i++) around[i] = light[(y + i / 3 - 1) * width + x + i % 3 - 1];
                Arrays.sort(around);
                left[at++] = Math.abs(light[y * width + x] - around[4]);
            }
        }
        return left;
    }
}
