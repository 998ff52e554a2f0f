package thumbsmith.image.codec;

/** PNG's filter 4 for one byte a pixel: each byte less the nearest of what lies left, above and left above it. */
final class PaethFilter {
    private PaethFilter() {}

    static byte[] of(byte[] row, byte[] above) {
        byte[] filtered = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            int left = i == 0 ? 0 : row[i - 1] & 0xFF;
            int corner = i == 0 ? 0 : above[i - 1] & 0xFF;
            filtered[i] = (byte) (row[i] - nearest(left, above[i] & 0xFF, corner));
        }
        return filtered;
    }

    private static int nearest(int left, int above, int corner) {
        int guess = left + above - corner;
        int toLeft = Math.abs(guess - left);
        int toAbove = Math.abs(guess - above);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toAbove && toLeft <= toCorner) return left;
        return toAbove <= toCorner ? above : corner;
    }
}
