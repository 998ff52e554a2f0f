package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** How much goes on in the parts of a picture, so that words can stand where they hide least. */
final class Calm {
    /** In px: structure that is seen at a glance is left at that size. */
    private static final int LONGEST = 96;
    /** Words over a face are never calm. */
    private static final double FACE = 10;
    /** As much unrest as a busy texture has. */
    private static final double SUBJECT = 0.08;

    private final BufferedImage small;
    private final int width;
    private final List<? extends Rectangle2D> faces;

    /** @param faces in px of the picture */
    Calm(BufferedImage picture, List<? extends Rectangle2D> faces) {
        this.width = picture.getWidth();
        this.faces = faces;
        double scale = (double) LONGEST / Math.max(width, picture.getHeight());
        this.small = Canvas.of((int) Math.ceil(width * scale), (int) Math.ceil(picture.getHeight() * scale));
        Canvas.paint(small, pen -> pen.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null));
    }

    /** Mean step between neighbours (0–1) and, where faces are in the way, much more; the box in px of the picture. */
    double unrest(Rectangle2D box) {
        double scale = (double) small.getWidth() / width;
        int left = (int) (box.getX() * scale);
        int top = (int) (box.getY() * scale);
        int right = Math.min(small.getWidth() - 1, (int) (box.getMaxX() * scale));
        int bottom = Math.min(small.getHeight() - 1, (int) (box.getMaxY() * scale));
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += Math.abs(luma(x, y) - luma(x + 1, y)) + Math.abs(luma(x, y) - luma(x, y + 1));
            }
        }
        return sum / Math.max(1, (right - left) * (bottom - top))
                + FACE * covered(box)
                + SUBJECT * share(middle(), box);
    }

    /** Where a picture's subject most often is. */
    private Rectangle2D middle() {
        double height = (double) width * small.getHeight() / small.getWidth();
        return new Rectangle2D.Double(width * 0.38, height * 0.2, width * 0.24, height * 0.6);
    }

    private double luma(int x, int y) {
        return Rgb.luma(small.getRGB(x, y));
    }

    /** The largest share of a face that lies in the box, 0–1. */
    private double covered(Rectangle2D box) {
        return faces.stream().mapToDouble(it -> share(it, box)).max().orElse(0);
    }

    private static double share(Rectangle2D face, Rectangle2D box) {
        Rectangle2D common = face.createIntersection(box);
        return common.isEmpty() ? 0 : common.getWidth() * common.getHeight() / (face.getWidth() * face.getHeight());
    }
}
