package thumbsmith.draft.score;

/**
 * Whether one thing has a colour of its own: of everything coloured, the share that is far in hue from the main colour. A
 * small share is an accent; half is no accent any more.
 */
final class Accent {
    private static final int SECTORS = 24;
    private static final double COLOURED = 18;
    /** Sectors of 15° on each side that still are the main colour. */
    private static final int NEAR = 4;

    private static final double LEAST = 0.01;
    private static final double FULL = 0.06;
    private static final double TOO_MUCH = 0.5;

    private Accent() {}

    /** 0–1. */
    static double of(Glance glance) {
        double[] hues = new double[SECTORS];
        double all = 0;
        for (int i = 0; i < glance.a().length; i++) {
            double chroma = Math.hypot(glance.a()[i], glance.b()[i]);
            if (chroma < COLOURED) continue;
            double turn = Math.atan2(glance.b()[i], glance.a()[i]) / (2 * Math.PI) + 1;
            hues[(int) (turn * SECTORS) % SECTORS] += chroma;
            all += chroma;
        }
        return all < COLOURED * LEAST * glance.a().length ? 0 : rated(1 - near(hues, main(hues)) / all);
    }

    private static double rated(double other) {
        if (other < FULL) return Math.max(0, (other - LEAST) / (FULL - LEAST));
        return Math.clamp(1 - (other - FULL) / (TOO_MUCH - FULL) * 0.6, 0.4, 1);
    }

    private static int main(double[] hues) {
        int main = 0;
        for (int i = 1; i < SECTORS; i++) if (hues[i] > hues[main]) main = i;
        return main;
    }

    private static double near(double[] hues, int main) {
        double sum = 0;
        for (int i = -NEAR; i <= NEAR; i++) sum += hues[Math.floorMod(main + i, SECTORS)];
        return sum;
    }
}
