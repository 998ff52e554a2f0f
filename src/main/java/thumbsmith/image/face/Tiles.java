package thumbsmith.image.face;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Squares to look at, one after the other. The detector misses faces that take less than about an eighth of what it is
 * shown; so it is shown the whole picture first, and then overlapping parts of it.
 */
final class Tiles {
    /** Sides, as parts of the picture's longer side: the last sees faces of 4 %. */
    private static final double[] SIDES = {1, 0.5, 0.3};
    /** A face of that share of a tile is whole in at least one; larger ones are seen in the tiles of the size above. */
    private static final double OVERLAP = 0.3;
    /** Smaller ones would only be enlarged. */
    private static final int SMALLEST = 96;

    private Tiles() {}

    /** In px; a tile may reach beyond a picture that is narrower than it, never beyond its longer side. */
    static List<Rectangle> of(int width, int height) {
        List<Rectangle> tiles = new ArrayList<>();
        int longer = Math.max(width, height);
        for (double share : SIDES) {
            int side = (int) Math.ceil(longer * share);
            if (share == 1 || side >= SMALLEST) add(tiles, width, height, side);
        }
        return tiles;
    }

    private static void add(List<Rectangle> tiles, int width, int height, int side) {
        for (int y : starts(height, side)) {
            for (int x : starts(width, side)) {
                tiles.add(new Rectangle(x, y, side, side));
            }
        }
    }

    private static int[] starts(int length, int side) {
        if (length <= side) return new int[] {0};
        int gaps = (int) Math.ceil((length - side) / (side * (1 - OVERLAP)));
        return IntStream.rangeClosed(0, gaps)
                .map(i -> (int) ((long) i * (length - side) / gaps))
                .toArray();
    }
}
