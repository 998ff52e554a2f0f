package thumbsmith.draft.scene;

import java.awt.geom.Rectangle2D;

/**
 * Somebody or something that was placed in a picture.
 *
 * @param face in px, brow to chin; of a thing, the same as its ink
 * @param ink all opaque px within the picture, in px
 */
public record Figure(Rectangle2D face, Rectangle2D ink) {}
