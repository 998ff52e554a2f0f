package thumbsmith.draft.paint;

/** Even-tempered randomness over a plane: the same seed and place always give the same value, on every machine. */
public final class Noise {
    /** Each octave is turned by about 37°, so that their lattices do not show. */
    private static final double TURN_X = 0.8;

    private static final double TURN_Y = 0.6;

    private final long seed;

    public Noise(long seed) {
        this.seed = seed;
    }

    /** Value noise, smooth, 0–1; it changes over about one unit. */
    public double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = smooth(x - left);
        double upper = mix(lattice(left, top), lattice(left + 1, top), across);
        double lower = mix(lattice(left, top + 1), lattice(left + 1, top + 1), across);
        return mix(upper, lower, smooth(y - top));
    }

    /** Octaves of value noise, each half as strong and twice as fine: clouds, smoke, rock. About 0–1, mostly near 0.5. */
    public double cloud(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double all = 0;
        for (int i = 0; i < octaves; i++) {
            sum += weight * at(x + i * 17.3, y - i * 9.1);
            all += weight;
            weight /= 2;
            double turned = 2 * (TURN_X * x - TURN_Y * y);
            y = 2 * (TURN_Y * x + TURN_X * y);
            x = turned;
        }
        return sum / all;
    }

    /** 0–1, unrelated to its neighbours. */
    public double lattice(int x, int y) {
        return (mixed(seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL) >>> 11) * 0x1.0p-53;
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }

    private static double mix(double first, double second, double share) {
        return first + (second - first) * share;
    }
}
