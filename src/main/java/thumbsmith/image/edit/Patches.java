package thumbsmith.image.edit;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * For each patch that reaches into a hole the known patch that is most like it, found by trying what fits the neighbours
 * and by chance (Barnes et al., "PatchMatch", 2009).
 */
final class Patches {
    /** A patch is 7 px square. */
    static final int REACH = 3;
    /** As a difference of 38 in each channel of a patch, for a match from the picture's other end. */
    private static final double ANOTHER_HEIGHT = 49 * 3 * 38 * 38;

    private final FillLevel level;
    private final boolean[] sources;
    private final int[] choices;
    private final int[] targets;
    private final int[] matches;
    private final int[] costs;
    private final SplittableRandom random;

    /** Matches by chance. */
    Patches(FillLevel level, SplittableRandom random) {
        this.level = level;
        this.random = random;
        this.sources = level.sources(REACH);
        this.choices =
                IntStream.range(0, sources.length).filter(i -> sources[i]).toArray();
        this.targets = targets(level);
        this.matches = new int[sources.length];
        this.costs = new int[sources.length];
        if (hasSources()) for (int target : targets) matches[target] = chance();
    }

    boolean hasSources() {
        return choices.length > 0;
    }

    /** Begins where a picture half as large ended. */
    void follow(Patches coarse) {
        for (int target : targets) {
            int x = target % level.width();
            int y = target / level.width();
            int from = coarse.matches[y / 2 * coarse.level.width() + x / 2];
            int matchX = from % coarse.level.width() * 2 + x % 2;
            int matchY = from / coarse.level.width() * 2 + y % 2;
            int match = matchY * level.width() + matchX;
            boolean usable = matchX < level.width() && matchY < level.height() && sources[match];
            matches[target] = usable ? match : chance();
        }
    }

    private int chance() {
        return choices[random.nextInt(choices.length)];
    }

    /** @param radius how far by chance, in px */
    void improve(int passes, int radius) {
        for (int target : targets) costs[target] = cost(target, matches[target], Integer.MAX_VALUE);
        for (int pass = 0; pass < passes; pass++) {
            int step = pass % 2 == 0 ? 1 : -1;
            for (int i = step > 0 ? 0 : targets.length - 1; i >= 0 && i < targets.length; i += step) {
                improve(targets[i], step, radius);
            }
        }
    }

    private void improve(int target, int step, int radius) {
        attempt(target, matches[target - step] + step);
        attempt(target, matches[target - step * level.width()] + step * level.width());
        for (int reach = radius; reach >= 1; reach /= 2) {
            int x = matches[target] % level.width() + random.nextInt(-reach, reach + 1);
            int y = matches[target] / level.width() + random.nextInt(-reach, reach + 1);
            if (x >= 0 && x < level.width() && y >= 0) attempt(target, y * level.width() + x);
        }
    }

    private void attempt(int target, int source) {
        if (source < 0 || source >= sources.length || !sources[source]) return;
        int cost = cost(target, source, costs[target]);
        if (cost >= costs[target]) return;
        costs[target] = cost;
        matches[target] = source;
    }

    /** The sum of squared differences; gives up above the bound. */
    private int cost(int target, int source, int bound) {
        int[] rgb = level.rgb();
        int sum = higher(target / level.width() - source / level.width());
        for (int dy = -REACH; dy <= REACH && sum < bound; dy++) {
            int row = dy * level.width() - REACH;
            for (int dx = 0; dx <= 2 * REACH; dx++) {
                int one = rgb[target + row + dx];
                int other = rgb[source + row + dx];
                int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
                int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
                int blue = (one & 0xFF) - (other & 0xFF);
                sum += red * red + green * green + blue * blue;
            }
        }
        return sum;
    }

    /** What a match from another height costs: sky goes with sky, ground with ground. */
    private int higher(int rows) {
        double share = (double) rows / level.height();
        return (int) (ANOTHER_HEIGHT * share * share);
    }

    /** Every pixel of the hole becomes the mean of what the patches over it say, the sure ones first. */
    void vote(double tolerance) {
        float[] sums = new float[level.rgb().length * 4];
        int[] depths = level.depths();
        double flat = 3 * (2 * REACH + 1) * (2 * REACH + 1) * tolerance * tolerance;
        for (int target : targets) {
            double sure = Math.exp(-costs[target] / flat) + 1e-6;
            vote(target, (float) (sure * Math.pow(1.3, -Math.min(depths[target], 40))), sums);
        }
        for (int i = 0; i < level.rgb().length; i++) {
            if (level.hole()[i] && sums[4 * i + 3] > 0) level.rgb()[i] = mean(sums, 4 * i);
        }
    }

    private void vote(int target, float weight, float[] sums) {
        for (int dy = -REACH; dy <= REACH; dy++) {
            int row = dy * level.width();
            for (int at = target + row - REACH; at <= target + row + REACH; at++) {
                if (!level.hole()[at]) continue;
                int said = level.rgb()[matches[target] + at - target];
                sums[4 * at] += weight * (said & 0xFF);
                sums[4 * at + 1] += weight * (said >> 8 & 0xFF);
                sums[4 * at + 2] += weight * (said >> 16 & 0xFF);
                sums[4 * at + 3] += weight;
            }
        }
    }

    private static int mean(float[] sums, int at) {
        float weight = sums[at + 3];
        return Math.round(sums[at + 2] / weight) << 16
                | Math.round(sums[at + 1] / weight) << 8
                | Math.round(sums[at] / weight);
    }

    /** The middles of all patches that lie in the picture and reach into the hole. */
    private static int[] targets(FillLevel level) {
        boolean[] near = new boolean[level.hole().length];
        for (int i = 0; i < near.length; i++) {
            if (level.hole()[i]) mark(near, level, i % level.width(), i / level.width());
        }
        return IntStream.range(0, near.length).filter(i -> near[i]).toArray();
    }

    private static void mark(boolean[] near, FillLevel level, int x, int y) {
        int right = Math.min(x + REACH, level.width() - 1 - REACH);
        int bottom = Math.min(y + REACH, level.height() - 1 - REACH);
        for (int row = Math.max(REACH, y - REACH); row <= bottom; row++) {
            for (int column = Math.max(REACH, x - REACH); column <= right; column++) {
                near[row * level.width() + column] = true;
            }
        }
    }
}
