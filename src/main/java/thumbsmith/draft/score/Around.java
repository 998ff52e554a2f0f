package thumbsmith.draft.score;

/** Means of L* over windows, by a table of sums. */
final class Around {
    private Around() {}

    /** @param radius of the window, in px; at the frame it is cut */
    static double[] of(Glance glance, int radius) {
        int width = glance.width();
        int height = glance.height();
        double[] sums = sums(glance.l(), width, height);
        double[] means = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                int top = Math.max(0, y - radius);
                int bottom = Math.min(height, y + radius + 1);
                int line = width + 1;
                double sum = sums[bottom * line + right]
                        - sums[top * line + right]
                        - sums[bottom * line + left]
                        + sums[top * line + left];
                means[y * width + x] = sum / ((right - left) * (bottom - top));
            }
        }
        return means;
    }

    private static double[] sums(double[] values, int width, int height) {
        double[] sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += values[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }
}
