package thumbsmith.draft.score;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;

/** Sizes that measuring needs. */
final class Squares {
    private static final ImageEngine IMAGES = new PixelEngine();

    private Squares() {}

    /** Squeezed into a square, whatever its ratio. */
    static BufferedImage of(BufferedImage picture, int side) {
        BufferedImage near = IMAGES.fit(picture, 2 * side, 2 * side);
        BufferedImage square = Canvas.of(side, side);
        Canvas.paint(square, pen -> pen.drawImage(near, 0, 0, side, side, null));
        return square;
    }

    static BufferedImage part(BufferedImage picture, Rectangle part) {
        BufferedImage cut = Canvas.of(part.width, part.height);
        Canvas.paint(cut, pen -> pen.drawImage(picture, -part.x, -part.y, null));
        return cut;
    }
}
