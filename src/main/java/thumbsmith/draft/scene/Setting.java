package thumbsmith.draft.scene;

import java.awt.geom.Point2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Palette;

/**
 * What every ground needs to know.
 *
 * @param palette the colours to take from
 * @param focus where the eye should go, in px of the picture; light comes from there
 * @param seed another seed gives another arrangement of the same ground
 */
public record Setting(Palette palette, Point2D focus, long seed) {
    SplittableRandom chance() {
        return Spread.chance(seed);
    }
}
