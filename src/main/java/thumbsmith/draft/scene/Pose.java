package thumbsmith.draft.scene;

import java.awt.geom.Rectangle2D;

/**
 * How a person should stand in a picture.
 *
 * @param face where the face should be, brow to chin, in px: its height sets the scale, its centre the place
 * @param mirrored left and right changed
 * @param litFromRight where the rim light comes from
 * @param outlined with a white rim, as a sticker
 */
public record Pose(Rectangle2D face, boolean mirrored, boolean litFromRight, boolean outlined) {}
