package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_core.ROTATE_180;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_CLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_COUNTERCLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.rotate;

import thumbsmith.image.Bitmap;

/** Turns by quarters and mirror images, exact to the pixel. */
public final class Turning {
    private static final int UPSIDE_DOWN = 0;
    private static final int LEFT_RIGHT = 1;

    private Turning() {}

    /** First turned, then mirrored left to right, then flipped top to bottom. */
    public static Bitmap turned(Bitmap picture, int clockwiseQuarters, boolean mirrored, boolean flipped) {
        try (Bitmap upright = quarters(picture, clockwiseQuarters);
                Bitmap mirror = mirrored ? flipped(upright, LEFT_RIGHT) : Fresh.shared(upright)) {
            return flipped ? flipped(mirror, UPSIDE_DOWN) : Fresh.shared(mirror);
        }
    }

    private static Bitmap quarters(Bitmap picture, int clockwise) {
        return switch (Math.floorMod(clockwise, 4)) {
            case 1 -> rotated(picture, ROTATE_90_CLOCKWISE);
            case 2 -> rotated(picture, ROTATE_180);
            case 3 -> rotated(picture, ROTATE_90_COUNTERCLOCKWISE);
            default -> Fresh.shared(picture);
        };
    }

    private static Bitmap rotated(Bitmap picture, int how) {
        return Fresh.picture(target -> rotate(picture.mat(), target, how));
    }

    private static Bitmap flipped(Bitmap picture, int axis) {
        return Fresh.picture(target -> flip(picture.mat(), target, axis));
    }
}
