package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/**
 * How much of each pixel may change.
 *
 * @param weights 0 for not at all to 255 for wholly, row by row; nobody writes into it
 */
record Area(int width, int height, int[] weights) {
    private static final int WHOLE = 255;
    private static final int HALF = 128;
    /** Nearly black and nearly white are what compression made of black and white. */
    private static final int NOISE = 8;

    static Area everywhere(int width, int height) {
        int[] weights = new int[width * height];
        Arrays.fill(weights, WHOLE);
        return new Area(width, height, weights);
    }

    static Area nowhere(int width, int height) {
        return new Area(width, height, new int[width * height]);
    }

    /** By brightness: white changes, grey changes partly, black and see-through stay. */
    static Area ofMask(BufferedImage mask) {
        int[] pixels = Canvas.pixels(Canvas.copy(mask));
        int[] weights = new int[pixels.length];
        for (int i = 0; i < weights.length; i++) {
            int weight = (int) Math.round(Rgb.luma(pixels[i]) * (pixels[i] >>> 24));
            weights[i] = weight < NOISE ? 0 : weight > WHOLE - NOISE ? WHOLE : weight;
        }
        return new Area(mask.getWidth(), mask.getHeight(), weights);
    }

    /** By opacity. */
    static Area ofAlpha(BufferedImage picture) {
        return new Area(
                picture.getWidth(),
                picture.getHeight(),
                Arrays.stream(Canvas.pixels(picture)).map(it -> it >>> 24).toArray());
    }

    /** Where two pictures of one size differ. */
    static Area ofDifference(BufferedImage one, BufferedImage other) {
        int[] first = Canvas.pixels(one);
        int[] second = Canvas.pixels(other);
        int[] weights = new int[first.length];
        for (int i = 0; i < weights.length; i++) weights[i] = first[i] == second[i] ? 0 : WHOLE;
        return new Area(one.getWidth(), one.getHeight(), weights);
    }

    boolean isEmpty() {
        return Arrays.stream(weights).noneMatch(it -> it >= HALF);
    }

    Area inverted() {
        return mapped(it -> WHOLE - it);
    }

    Area mapped(IntUnaryOperator change) {
        return new Area(width, height, Arrays.stream(weights).map(change).toArray());
    }

    /** As much as both allow. */
    Area and(Area other) {
        int[] both = new int[weights.length];
        for (int i = 0; i < both.length; i++) both[i] = (weights[i] * other.weights[i] + WHOLE / 2) / WHOLE;
        return new Area(width, height, both);
    }

    /** As much as either allows. */
    Area or(Area other) {
        int[] either = new int[weights.length];
        for (int i = 0; i < either.length; i++) either[i] = Math.max(weights[i], other.weights[i]);
        return new Area(width, height, either);
    }

    Area without(Area other) {
        return and(other.inverted());
    }

    /** Of what changes at least by half; empty if nothing does. */
    Rectangle bounds() {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < HALF) continue;
            left = Math.min(left, i % width);
            right = Math.max(right, i % width + 1);
            top = Math.min(top, i / width);
            bottom = Math.max(bottom, i / width + 1);
        }
        return right > left ? new Rectangle(left, top, right - left, bottom - top) : new Rectangle();
    }

    /** White on black, to be moved and scaled like a picture. */
    BufferedImage toPicture() {
        BufferedImage picture = Canvas.of(width, height);
        int[] pixels = Canvas.pixels(picture);
        for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF000000 | weights[i] * 0x10101;
        return picture;
    }

    /** A new picture: the changed one where the area is, the other elsewhere, to the bit; both as large as this. */
    BufferedImage merged(BufferedImage before, BufferedImage changed) {
        BufferedImage merged = Canvas.copy(before);
        int[] to = Canvas.pixels(merged);
        int[] from = Canvas.pixels(changed);
        for (int i = 0; i < to.length; i++) {
            if (weights[i] == WHOLE) to[i] = from[i];
            else if (weights[i] > 0) to[i] = between(to[i], from[i], weights[i]);
        }
        return merged;
    }

    private static int between(int before, int changed, int weight) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int one = before >>> shift & 0xFF;
            int other = changed >>> shift & 0xFF;
            result |= one + Math.round((other - one) * weight / (float) WHOLE) << shift;
        }
        return result;
    }
}
