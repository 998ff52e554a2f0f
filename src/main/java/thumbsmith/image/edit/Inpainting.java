package thumbsmith.image.edit;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import thumbsmith.image.Bitmap;

/**
 * Fills holes with what goes with the rest of the picture: patches copied from around, from coarse to fine, so that
 * surfaces and edges go on (Wexler, Shechtman and Irani, "Space-Time Completion of Video", 2007). Deterministic.
 */
public final class Inpainting {
    /** In px: on a picture in which the hole is no deeper the patches are matched from nothing. */
    private static final int COARSEST_DEPTH = 5;

    private static final int SMALLEST = 24;
    /** The hole's surroundings that are looked at, as a share of its own size, and in px at least. */
    private static final double AROUND = 0.9;

    private static final int LEAST_AROUND = 48;
    private static final int LEAST_ROUNDS = 1;
    private static final int MOST_ROUNDS = 9;
    /** Tolerance of the votes, of 255: where patches disagree the better counts. */
    private static final double TOLERANCE = 9;

    private Inpainting() {}

    /** @param hole row by row, as many as the picture has pixels; all else comes back as it was, to the bit */
    public static Bitmap filled(Bitmap picture, boolean[] hole) {
        return filled(picture, hole, new boolean[hole.length]);
    }

    /** @param avoid what nothing is copied from: a face that must not come twice */
    public static Bitmap filled(Bitmap picture, boolean[] hole, boolean[] avoid) {
        BufferedImage result = picture.toBufferedImage();
        Rectangle window = window(hole, picture.width(), picture.height());
        if (window.isEmpty()) return picture.copy();
        FillLevel level = cut(result, hole, avoid, window);
        fill(level);
        put(level, result, window);
        return Bitmap.of(result);
    }

    /** As {@link #filled}, without detail: colours run from around into the hole, which is all that a blur needs. */
    public static Bitmap smoothed(Bitmap picture, boolean[] hole) {
        BufferedImage result = picture.toBufferedImage();
        Rectangle all = new Rectangle(picture.width(), picture.height());
        FillLevel level = cut(result, hole, hole, all);
        SmoothFill.into(level);
        put(level, result, all);
        return Bitmap.of(result);
    }

    private static void put(FillLevel level, BufferedImage result, Rectangle window) {
        for (int i = 0; i < level.rgb().length; i++) {
            int x = window.x + i % window.width;
            int y = window.y + i / window.width;
            if (level.hole()[i]) result.setRGB(x, y, 0xFF000000 | level.rgb()[i]);
        }
    }

    private static Rectangle window(boolean[] hole, int width, int height) {
        Rectangle bounds = new Rectangle(-1, -1);
        for (int i = 0; i < hole.length; i++) {
            if (hole[i]) bounds.add(new Rectangle(i % width, i / width, 1, 1));
        }
        if (bounds.isEmpty()) return bounds;
        int dx = (int) Math.max(LEAST_AROUND, AROUND * bounds.width);
        int dy = (int) Math.max(LEAST_AROUND, AROUND * bounds.height);
        bounds.grow(Math.max(dx, dy / 2), Math.max(dy, dx / 2));
        return bounds.intersection(new Rectangle(width, height));
    }

    private static FillLevel cut(BufferedImage picture, boolean[] hole, boolean[] avoid, Rectangle window) {
        int count = window.width * window.height;
        int[] rgb = picture.getRGB(window.x, window.y, window.width, window.height, null, 0, window.width);
        boolean[] holeCut = new boolean[count];
        boolean[] avoidCut = new boolean[count];
        for (int y = 0; y < window.height; y++) {
            int from = (window.y + y) * picture.getWidth() + window.x;
            System.arraycopy(hole, from, holeCut, y * window.width, window.width);
            System.arraycopy(avoid, from, avoidCut, y * window.width, window.width);
        }
        return new FillLevel(
                window.width,
                window.height,
                Arrays.stream(rgb).map(it -> it & 0xFFFFFF).toArray(),
                holeCut,
                avoidCut);
    }

    private static void fill(FillLevel full) {
        List<FillLevel> levels = levels(full);
        SplittableRandom random = new SplittableRandom(full.rgb().length);
        Patches before = null;
        for (FillLevel level : levels.reversed()) {
            Patches patches = new Patches(level, random);
            if (before == null || !patches.hasSources()) SmoothFill.into(level);
            if (!patches.hasSources()) continue;
            if (before != null) follow(patches, before);
            int rounds = Math.clamp(1 + 2L * levels.indexOf(level), LEAST_ROUNDS, MOST_ROUNDS);
            refine(level, patches, rounds);
            before = patches;
        }
    }

    private static void follow(Patches patches, Patches before) {
        patches.follow(before);
        patches.vote(TOLERANCE);
    }

    private static void refine(FillLevel level, Patches patches, int rounds) {
        boolean finest = rounds == LEAST_ROUNDS;
        int radius = finest ? 2 : Math.max(level.width(), level.height()) / 2;
        for (int round = 0; round < rounds; round++) {
            patches.improve(finest ? 1 : 2, radius);
            patches.vote(finest ? TOLERANCE / 2 : TOLERANCE);
        }
    }

    /** The given one first, then each half as large. */
    private static List<FillLevel> levels(FillLevel full) {
        List<FillLevel> levels = new ArrayList<>(List.of(full));
        while (isDeep(levels.getLast())) levels.add(levels.getLast().halved());
        return levels;
    }

    private static boolean isDeep(FillLevel level) {
        int deepest = Arrays.stream(level.depths()).max().orElse(0);
        return deepest > COARSEST_DEPTH && Math.min(level.width(), level.height()) >= 2 * SMALLEST;
    }
}
