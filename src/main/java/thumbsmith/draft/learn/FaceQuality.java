package thumbsmith.draft.learn;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.face.Face;

/**
 * How well a face can stand for a person, 0–1: 35 % size, 25 % sharpness, 25 % how much it looks at us, 15 % how sure
 * the detector is; less where hair is cut off by the picture's edge or somebody else is close.
 */
final class FaceQuality {
    /** In px of height: larger than this is as good, for a draft shows a face at some 300 px. */
    private static final double LARGE_PX = 300;
    /** Faces are compared at that size, so that sharpness does not measure size again. */
    private static final int LOOK_PX = 96;
    /** Mean absolute Laplacian of luma (0–1) of a face in focus at that size, measured on the free portraits. */
    private static final double SHARP = 0.05;

    private static final double HAIR = 0.4;
    private static final double CUT_OFF = 0.75;
    private static final double NOT_ALONE = 0.8;

    private FaceQuality() {}

    /** @param faces of the picture, the largest first: that is the one meant */
    static double of(BufferedImage picture, List<Face> faces) {
        Face face = faces.getFirst();
        double quality = 0.35 * Math.min(1, face.box().height / LARGE_PX)
                + 0.25 * sharpness(picture, face)
                + 0.25 * frontal(face)
                + 0.15 * face.score();
        boolean cutOff = face.box().y - HAIR * face.box().height < 0;
        return quality * (cutOff ? CUT_OFF : 1) * (isAlone(picture, faces) ? 1 : NOT_ALONE);
    }

    private static boolean isAlone(BufferedImage picture, List<Face> faces) {
        Rectangle2D around = Surroundings.person(faces.getFirst(), picture.getWidth(), picture.getHeight());
        return faces.stream().skip(1).noneMatch(it -> around.intersects(it.box()));
    }

    /** 1 where the nose lies midway between the eyes, 0 where it lies below one of them. */
    private static double frontal(Face face) {
        Point2D.Double right = face.landmarks().get(0);
        Point2D.Double left = face.landmarks().get(1);
        Point2D.Double nose = face.landmarks().get(2);
        double across = (nose.x - right.x) * (left.x - right.x) + (nose.y - right.y) * (left.y - right.y);
        double part = across / Math.max(1, left.distanceSq(right));
        return Math.clamp(1 - 2 * Math.abs(part - 0.5), 0, 1);
    }

    private static double sharpness(BufferedImage picture, Face face) {
        BufferedImage look = Cut.scaled(picture, face.box(), LOOK_PX, LOOK_PX);
        double sum = 0;
        for (int y = 1; y < LOOK_PX - 1; y++) {
            for (int x = 1; x < LOOK_PX - 1; x++) sum += laplacian(look, x, y);
        }
        return Math.min(1, sum / (LOOK_PX - 2) / (LOOK_PX - 2) / SHARP);
    }

    private static double laplacian(BufferedImage look, int x, int y) {
        return Math.abs(4 * luma(look, x, y)
                - luma(look, x - 1, y)
                - luma(look, x + 1, y)
                - luma(look, x, y - 1)
                - luma(look, x, y + 1));
    }

    private static double luma(BufferedImage look, int x, int y) {
        return Rgb.luma(look.getRGB(x, y));
    }
}
