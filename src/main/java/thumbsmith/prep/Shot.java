package thumbsmith.prep;

import java.util.Optional;
import thumbsmith.image.Pixels;

/**
 * What the canvas shows.
 *
 * @param pixels as many as the canvas has room for
 * @param before the same picture without what was done to its light, faces, backdrop and words; only while both are
 *     compared
 * @param stage how far the recipe was followed
 * @param size of what is shown in the true result, in px
 */
record Shot(Pixels pixels, Optional<Pixels> before, Stage stage, PixelSize size) {
    enum Stage {
        /** All of the recipe. */
        RESULT,
        /** Turned and straightened, and not yet cropped: what a crop is chosen from. */
        WHOLE
    }
}
