package thumbsmith.draft;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A person without what was behind them.
 *
 * @param picture sRGB {@code TYPE_INT_ARGB}, straight alpha, cut close to what is opaque
 * @param face in px of the picture, brow to chin as the detector gives it
 */
public record Cutout(BufferedImage picture, Rectangle2D face) {}
