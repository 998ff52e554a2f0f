package thumbsmith.draft.scene;

import java.util.SplittableRandom;

/** Seeds that lie next to each other lead far apart. */
final class Spread {
    private Spread() {}

    static long of(long seed) {
        return chance(seed).nextLong();
    }

    static SplittableRandom chance(long seed) {
        return new SplittableRandom(seed);
    }
}
