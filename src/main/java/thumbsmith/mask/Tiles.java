package thumbsmith.mask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Parts of a plane as they were before something was drawn over them. */
final class Tiles {
    /** In px: a stroke touches few of them. */
    private static final int EDGE = 64;

    private final MaskPlane plane;
    private final Map<Area, byte[]> kept = new HashMap<>();
    private long bytes;
    private Area reach = Area.NONE;

    Tiles(MaskPlane plane) {
        this.plane = plane;
    }

    /** Keeps what lies there now, unless it is kept already. */
    void keep(Area part) {
        for (int y = part.y() / EDGE * EDGE; y < part.bottom(); y += EDGE)
            for (int x = part.x() / EDGE * EDGE; x < part.right(); x += EDGE) keepTile(x, y);
    }

    /** Puts everything back. */
    void restore() {
        kept.forEach((tile, before) -> plane.paste(tile, whole(tile, before)));
    }

    /** The same places as they are now. */
    Tiles now() {
        Tiles now = new Tiles(plane);
        kept.keySet().forEach(now::keep);
        return now;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Everything that is kept. */
    Area reach() {
        return reach;
    }

    /** What it takes in memory. */
    long bytes() {
        return bytes;
    }

    private void keepTile(int x, int y) {
        Area tile = new Area(x, y, Math.min(EDGE, plane.width() - x), Math.min(EDGE, plane.height() - y));
        if (kept.containsKey(tile)) return;
        byte[] small = packed(plane.cut(tile));
        kept.put(tile, small);
        bytes += small.length;
        reach = reach.with(tile);
    }

    /** One value where all are the same: most of a mask is all or nothing. */
    private static byte[] packed(byte[] values) {
        for (byte value : values) if (value != values[0]) return values;
        return new byte[] {values[0]};
    }

    private static byte[] whole(Area tile, byte[] packed) {
        int size = tile.width() * tile.height();
        if (packed.length == size) return packed;
        byte[] whole = new byte[size];
        Arrays.fill(whole, packed[0]);
        return whole;
    }
}
