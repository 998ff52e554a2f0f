package thumbsmith.draft.learn;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;

/** Takes a part out of a picture, as a copy. */
final class Cut {
    private Cut() {}

    static BufferedImage of(BufferedImage picture, Rectangle part) {
        BufferedImage cut = Canvas.of(part.width, part.height);
        Canvas.paint(cut, pen -> pen.drawImage(picture, -part.x, -part.y, null));
        return cut;
    }

    /** The part at another size; rough where it gets much smaller, which is enough to measure by. */
    static BufferedImage scaled(BufferedImage picture, Rectangle2D part, int width, int height) {
        BufferedImage scaled = Canvas.of(width, height);
        AffineTransform to = AffineTransform.getScaleInstance(width / part.getWidth(), height / part.getHeight());
        to.translate(-part.getX(), -part.getY());
        Canvas.paint(scaled, pen -> pen.drawImage(picture, to, null));
        return scaled;
    }
}
