package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.PixelEngine;

/** Square drawings on the field of 100 units. */
final class Drawing {
    /** Drawn that much larger and scaled down: Java2D does not smooth the edges of what is clipped. */
    private static final int FINER = 2;

    private Drawing() {}

    /** @param px of a side of what comes back */
    static BufferedImage of(int px, Consumer<Brush> painting) {
        BufferedImage large = Canvas.of(px * FINER, px * FINER);
        Canvas.paint(large, pen -> {
            pen.scale(px * FINER / 100.0, px * FINER / 100.0);
            painting.accept(new Brush(pen));
        });
        return Canvas.copy(new PixelEngine().fit(large, px, px));
    }
}
