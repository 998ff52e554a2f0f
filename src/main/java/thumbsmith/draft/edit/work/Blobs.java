package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** Parts a picture into blobs of nearly one colour. */
final class Blobs {
    /** Of 442: neighbours that differ by less belong together, as long as the whole stays near the first pixel. */
    private static final double STEP = 16;

    private static final double REACH = 75;
    /** Of 255. */
    private static final double STRONG = 70;

    private final int width;
    private final int height;
    private final int[] rgb;
    private final int[] stack;
    private final boolean[] seen;

    private Blobs(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        rgb = Canvas.pixels(picture);
        stack = new int[rgb.length];
        seen = new boolean[rgb.length];
    }

    /** @param least px that a blob has at the least, the smaller ones are left out */
    static List<Blob> of(BufferedImage picture, int least, int most) {
        Blobs search = new Blobs(picture);
        List<Blob> blobs = new ArrayList<>();
        for (int i = 0; i < search.rgb.length; i++) {
            if (search.seen[i]) continue;
            int count = search.flood(i);
            if (count >= least && count <= most) blobs.add(search.blob(Arrays.copyOf(search.stack, count)));
        }
        return blobs;
    }

    /** The pixels found stand in the stack; how many there are. */
    private int flood(int start) {
        int count = 1;
        stack[0] = start;
        seen[start] = true;
        for (int next = 0; next < count; next++) {
            int at = stack[next];
            int x = at % width;
            if (x > 0) count = join(at, at - 1, start, count);
            if (x < width - 1) count = join(at, at + 1, start, count);
            if (at >= width) count = join(at, at - width, start, count);
            if (at < rgb.length - width) count = join(at, at + width, start, count);
        }
        return count;
    }

    private int join(int from, int to, int start, int count) {
        if (seen[to] || Rgb.distance(rgb[from], rgb[to]) > STEP || Rgb.distance(rgb[start], rgb[to]) > REACH)
            return count;
        seen[to] = true;
        stack[count] = to;
        return count + 1;
    }

    private Blob blob(int[] pixels) {
        int left = Arrays.stream(pixels).map(it -> it % width).min().orElseThrow();
        int right = Arrays.stream(pixels).map(it -> it % width).max().orElseThrow();
        int top = Arrays.stream(pixels).min().orElseThrow() / width;
        int bottom = Arrays.stream(pixels).max().orElseThrow() / width;
        Rectangle box = new Rectangle(left, top, right - left + 1, bottom - top + 1);
        boolean[] within = within(pixels, box);
        return new Blob(pixels, box, mean(pixels), spread(pixels, box), contrast(within, box, mean(pixels)));
    }

    private static boolean[] within(int[] pixels, Rectangle box, int width) {
        boolean[] within = new boolean[box.width * box.height];
        for (int at : pixels) within[(at / width - box.y) * box.width + at % width - box.x] = true;
        return within;
    }

    private boolean[] within(int[] pixels, Rectangle box) {
        return within(pixels, box, width);
    }

    private int mean(int[] pixels) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int at : pixels) {
            red += Rgb.red(rgb[at]);
            green += Rgb.green(rgb[at]);
            blue += Rgb.blue(rgb[at]);
        }
        return Rgb.of(0, (double) red / pixels.length, (double) green / pixels.length, (double) blue / pixels.length);
    }

    /** About the mean of each row, since letters may run from one colour to another from top to bottom. */
    private double spread(int[] pixels, Rectangle box) {
        double[] sums = new double[box.height];
        int[] counts = new int[box.height];
        for (int at : pixels) {
            sums[at / width - box.y] += 255 * Rgb.luma(rgb[at]);
            counts[at / width - box.y]++;
        }
        double squares = 0;
        for (int at : pixels) {
            int row = at / width - box.y;
            squares += Math.pow(255 * Rgb.luma(rgb[at]) - sums[row] / counts[row], 2);
        }
        return Math.sqrt(squares / pixels.length);
    }

    /** Looks three px beyond the rim, where letters are smoothed into what is around. */
    private double contrast(boolean[] within, Rectangle box, int colour) {
        int around = 0;
        int strong = 0;
        for (int y = -3; y < box.height + 3; y++) {
            for (int x = -3; x < box.width + 3; x++) {
                if (!isRim(within, box, x, y)) continue;
                int px = Math.clamp(box.x + x, 0, width - 1);
                int py = Math.clamp(box.y + y, 0, height - 1);
                around++;
                if (Math.abs(Rgb.luma(rgb[py * width + px]) - Rgb.luma(colour)) * 255 > STRONG) strong++;
            }
        }
        return around == 0 ? 0 : (double) strong / around;
    }

    private static boolean isRim(boolean[] within, Rectangle box, int x, int y) {
        for (int near = 0; near <= 2; near++) {
            if (any(within, box, x, y, near)) return false;
        }
        return any(within, box, x, y, 3);
    }

    /** Whether the blob has a pixel that many px to a side of it. */
    private static boolean any(boolean[] within, Rectangle box, int x, int y, int away) {
        return at(within, box, x - away, y)
                || at(within, box, x + away, y)
                || at(within, box, x, y - away)
                || at(within, box, x, y + away);
    }

    private static boolean at(boolean[] within, Rectangle box, int x, int y) {
        return x >= 0 && y >= 0 && x < box.width && y < box.height && within[y * box.width + x];
    }
}
