package thumbsmith.draft.engine;

/** Turns a request and its seed into choices, the same on every computer. */
final class Ideas {
    private Ideas() {}

    /** Seeds that follow each other give numbers that follow each other, so that no two of them choose alike. */
    static long of(String prompt, long seed) {
        return prompt.hashCode() + seed;
    }

    /** Whether the hero stands left or above. */
    static boolean flips(long idea) {
        return Math.floorMod(idea, 4L) >= 2;
    }
}
