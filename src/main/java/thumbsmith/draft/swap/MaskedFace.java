package thumbsmith.draft.swap;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.face.Face;

/** Which of several faces is meant. */
final class MaskedFace {
    private static final double WHITE = 0.5;

    private MaskedFace() {}

    /** The face that the mask covers most of, without a mask the first; empty if the mask covers none. */
    static Optional<Face> among(List<Face> faces, FaceSwapDraft draft) {
        if (draft.mask().isEmpty()) return faces.stream().findFirst();
        BufferedImage mask = Canvas.copy(draft.mask().get());
        double across = (double) mask.getWidth() / draft.target().getWidth();
        double down = (double) mask.getHeight() / draft.target().getHeight();
        return faces.stream()
                .max(Comparator.comparingDouble(it -> covered(mask, it, across, down)))
                .filter(it -> covered(mask, it, across, down) > 0);
    }

    /** The share of the face's box that is white, between 0 and 1. */
    private static double covered(BufferedImage mask, Face face, double across, double down) {
        Rectangle2D.Double box = face.box();
        Rectangle part = new Rectangle2D.Double(box.x * across, box.y * down, box.width * across, box.height * down)
                .getBounds()
                .intersection(new Rectangle(mask.getWidth(), mask.getHeight()));
        int[] pixels = Canvas.pixels(mask);
        double white = 0;
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                if (isWhite(pixels[y * mask.getWidth() + x])) white++;
            }
        }
        return part.isEmpty() ? 0 : white / (part.width * part.height);
    }

    private static boolean isWhite(int argb) {
        return Rgb.luma(argb) * (argb >>> 24) / 255 > WHITE;
    }
}
