package thumbsmith.image.edit;

import java.util.stream.IntStream;

/**
 * A picture with a hole, at one of several sizes.
 *
 * @param rgb row by row; within the hole a guess that gets better
 * @param hole what is to be filled
 * @param avoid what nothing may be copied from, besides the hole
 */
record FillLevel(int width, int height, int[] rgb, boolean[] hole, boolean[] avoid) {
    /** Half as large; known pixels are averaged, and a pixel with any part of the hole in it is hole. */
    FillLevel halved() {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        FillLevel half = new FillLevel(
                halfWidth,
                halfHeight,
                new int[halfWidth * halfHeight],
                new boolean[halfWidth * halfHeight],
                new boolean[halfWidth * halfHeight]);
        for (int i = 0; i < half.rgb.length; i++) half.average(i, this);
        return half;
    }

    private void average(int at, FillLevel from) {
        int[] sums = new int[3];
        int known = 0;
        for (int i = 0; i < 4; i++) {
            int x = Math.min(at % width * 2 + i % 2, from.width - 1);
            int y = Math.min(at / width * 2 + i / 2, from.height - 1);
            int source = y * from.width + x;
            hole[at] |= from.hole[source];
            avoid[at] |= from.avoid[source];
            if (from.hole[source]) continue;
            for (int c = 0; c < 3; c++) sums[c] += from.rgb[source] >> 8 * c & 0xFF;
            known++;
        }
        for (int c = 0; known > 0 && c < 3; c++) rgb[at] |= sums[c] / known << 8 * c;
    }

    /** Pixels whose whole patch lies in the picture and shows only what may be copied. */
    boolean[] sources(int reach) {
        int[] bad = new int[(width + 1) * (height + 1)];
        for (int i = 0; i < hole.length; i++) {
            int at = (i / width + 1) * (width + 1) + i % width + 1;
            int one = hole[i] || avoid[i] ? 1 : 0;
            bad[at] = one + bad[at - 1] + bad[at - width - 1] - bad[at - width - 2];
        }
        boolean[] sources = new boolean[hole.length];
        for (int y = reach; y < height - reach; y++) {
            for (int x = reach; x < width - reach; x++) {
                int top = (y - reach) * (width + 1) + x - reach;
                int bottom = (y + reach + 1) * (width + 1) + x - reach;
                int across = 2 * reach + 1;
                sources[y * width + x] = bad[bottom + across] - bad[bottom] - bad[top + across] + bad[top] == 0;
            }
        }
        return sources;
    }

    /** How many px each lies within the hole, 0 outside of it. */
    int[] depths() {
        int[] depths = IntStream.range(0, hole.length)
                .map(i -> hole[i] ? width + height : 0)
                .toArray();
        for (int i = 0; i < depths.length; i++) deepen(depths, i, -1);
        for (int i = depths.length - 1; i >= 0; i--) deepen(depths, i, 1);
        return depths;
    }

    private void deepen(int[] depths, int at, int step) {
        int x = at % width + step;
        int y = at / width + step;
        if (x >= 0 && x < width) depths[at] = Math.min(depths[at], depths[at + step] + 1);
        if (y >= 0 && y < height) depths[at] = Math.min(depths[at], depths[at + step * width] + 1);
    }
}
