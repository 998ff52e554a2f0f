package thumbsmith.image.edit;

/** Fills a hole smoothly from around it, by pull and push: halves the picture until the hole is gone, then goes back. */
final class SmoothFill {
    private SmoothFill() {}

    /** Writes into the level's hole. Nothing known anywhere leaves it as it is. */
    static void into(FillLevel level) {
        float[] sums = new float[level.rgb().length * 4];
        for (int i = 0; i < level.rgb().length; i++) {
            if (level.hole()[i]) continue;
            for (int c = 0; c < 3; c++) sums[4 * i + c] = level.rgb()[i] >> 8 * c & 0xFF;
            sums[4 * i + 3] = 1;
        }
        fill(level.width(), level.height(), sums);
        for (int i = 0; i < level.rgb().length; i++) {
            if (level.hole()[i] && sums[4 * i + 3] > 0) level.rgb()[i] = colour(sums, 4 * i);
        }
    }

    private static int colour(float[] sums, int at) {
        return Math.round(sums[at + 2]) << 16 | Math.round(sums[at + 1]) << 8 | Math.round(sums[at]);
    }

    private static void fill(int width, int height, float[] sums) {
        if (width <= 1 && height <= 1) return;
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        float[] half = halved(width, height, sums, halfWidth, halfHeight);
        fill(halfWidth, halfHeight, half);
        for (int i = 0; i < width * height; i++) {
            if (sums[4 * i + 3] == 0) between(half, halfWidth, halfHeight, i % width, i / width, sums, 4 * i);
        }
    }

    private static float[] halved(int width, int height, float[] sums, int halfWidth, int halfHeight) {
        float[] half = new float[halfWidth * halfHeight * 4];
        for (int i = 0; i < width * height; i++) {
            add(sums, 4 * i, 1, half, (i / width / 2 * halfWidth + i % width / 2) * 4);
        }
        for (int i = 0; i < half.length; i += 4) normalise(half, i);
        return half;
    }

    /** Bilinear, so that no blocks show. */
    private static void between(float[] half, int width, int height, int x, int y, float[] to, int at) {
        double u = (x + 0.5) / 2 - 0.5;
        double v = (y + 0.5) / 2 - 0.5;
        for (int i = 0; i < 4; i++) {
            int column = (int) Math.floor(u) + i % 2;
            int row = (int) Math.floor(v) + i / 2;
            float share = (float) ((1 - Math.abs(u - column)) * (1 - Math.abs(v - row)));
            int from = Math.clamp(row, 0, height - 1) * width + Math.clamp(column, 0, width - 1);
            add(half, 4 * from, share, to, at);
        }
        normalise(to, at);
    }

    private static void add(float[] from, int fromAt, float share, float[] to, int at) {
        for (int c = 0; c < 4; c++) to[at + c] += from[fromAt + c] * share;
    }

    private static void normalise(float[] sums, int at) {
        float weight = sums[at + 3];
        for (int c = 0; weight > 0 && c < 4; c++) sums[at + c] /= weight;
    }
}
