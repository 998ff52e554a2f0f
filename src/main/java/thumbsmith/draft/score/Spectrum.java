package thumbsmith.draft.score;

/** A square of complex numbers and its discrete Fourier transform, in place; the side is a power of two. */
final class Spectrum {
    private final int side;
    final double[] real;
    final double[] imaginary;

    Spectrum(int side, double[] real) {
        this.side = side;
        this.real = real.clone();
        this.imaginary = new double[real.length];
    }

    void transform() {
        for (int i = 0; i < side; i++) line(i * side, 1, -1);
        for (int i = 0; i < side; i++) line(i, side, -1);
    }

    /** Without the division by the number of values. */
    void back() {
        for (int i = 0; i < side; i++) line(i * side, 1, 1);
        for (int i = 0; i < side; i++) line(i, side, 1);
    }

    /** Cooley and Tukey's, one row or column. */
    private void line(int from, int step, int sign) {
        shuffle(from, step);
        for (int size = 2; size <= side; size *= 2) {
            double angle = sign * 2 * Math.PI / size;
            for (int start = 0; start < side; start += size) {
                for (int i = 0; i < size / 2; i++) {
                    int upper = from + (start + i) * step;
                    meet(upper, upper + size / 2 * step, StrictMath.cos(angle * i), StrictMath.sin(angle * i));
                }
            }
        }
    }

    private void meet(int upper, int lower, double cosine, double sine) {
        double turned = real[lower] * cosine - imaginary[lower] * sine;
        double turnedImaginary = real[lower] * sine + imaginary[lower] * cosine;
        real[lower] = real[upper] - turned;
        imaginary[lower] = imaginary[upper] - turnedImaginary;
        real[upper] += turned;
        imaginary[upper] += turnedImaginary;
    }

    /** Puts each value where its index, read backwards in bits, says. */
    private void shuffle(int from, int step) {
        int shift = 32 - Integer.numberOfTrailingZeros(side);
        for (int i = 0; i < side; i++) {
            int j = Integer.reverse(i) >>> shift;
            if (i < j) swap(from + i * step, from + j * step);
        }
    }

    private void swap(int one, int other) {
        double first = real[one];
        real[one] = real[other];
        real[other] = first;
        double second = imaginary[one];
        imaginary[one] = imaginary[other];
        imaginary[other] = second;
    }
}
