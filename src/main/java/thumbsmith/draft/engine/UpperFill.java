package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import thumbsmith.contract.Format;
import thumbsmith.image.ImageEngine;

/** Fills a format with a picture: of one that is taller the upper part, since there the heads are. */
final class UpperFill {
    /** The share of what is cut away that goes above. */
    private static final double ABOVE = 0.2;

    private UpperFill() {}

    static BufferedImage of(BufferedImage picture, Format format, ImageEngine engine) {
        return engine.fill(upper(picture, format), format.width(), format.height());
    }

    private static BufferedImage upper(BufferedImage picture, Format format) {
        int height = Math.max(1, picture.getWidth() * format.height() / format.width());
        int spare = picture.getHeight() - height;
        return spare <= 0 ? picture : picture.getSubimage(0, (int) (spare * ABOVE), picture.getWidth(), height);
    }
}
