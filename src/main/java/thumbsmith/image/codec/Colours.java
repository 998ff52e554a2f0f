package thumbsmith.image.codec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;

/** The different colours of a picture, alpha included, as far as a palette can hold them. */
final class Colours {
    static final int MOST = 256;
    private static final int SLOTS = 4 * MOST;
    private static final int OPAQUE = 0xFF;

    private final int[] colours = new int[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private int count;

    private Colours() {
        Arrays.fill(numbers, -1);
    }

    /** Empty where there are more than 256; a photo shows that within its first rows. */
    static Optional<Colours> of(Bitmap picture) {
        Colours found = new Colours();
        int[] row = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            rowInto(picture.mat(), y, row);
            if (!found.addAll(row)) return Optional.empty();
        }
        found.sort();
        return Optional.of(found);
    }

    int count() {
        return count;
    }

    /** ARGB, those with alpha first (so that the file need not say it of the others), then dark to bright. */
    int[] sorted() {
        int[] sorted = new int[count];
        for (int slot = 0; slot < SLOTS; slot++) {
            if (numbers[slot] >= 0) sorted[numbers[slot]] = colours[slot];
        }
        return sorted;
    }

    /** @return 0–255 */
    int numberOf(int argb) {
        return numbers[slotOf(argb)];
    }

    boolean areOpaqueGreys() {
        return Arrays.stream(sorted()).allMatch(it -> it == (0xFF000000 | (it & 0xFF) * 0x010101));
    }

    /** ARGB. */
    static void rowInto(Mat pixels, int y, int[] row) {
        int channels = pixels.channels();
        byte[] bytes = new byte[row.length * channels];
        try (BytePointer at = pixels.ptr(y)) {
            at.get(bytes);
        }
        for (int x = 0, i = 0; x < row.length; x++, i += channels) {
            int alpha = channels == 4 ? bytes[i + 3] & 0xFF : OPAQUE;
            row[x] = alpha << 24 | (bytes[i + 2] & 0xFF) << 16 | (bytes[i + 1] & 0xFF) << 8 | bytes[i] & 0xFF;
        }
    }

    private boolean addAll(int[] row) {
        int last = ~row[0];
        for (int argb : row) {
            if (argb != last && !add(argb)) return false;
            last = argb;
        }
        return true;
    }

    private boolean add(int argb) {
        int slot = slotOf(argb);
        if (numbers[slot] >= 0) return true;
        if (count == MOST) return false;
        colours[slot] = argb;
        numbers[slot] = count++;
        return true;
    }

    /** Where the colour is, or the empty slot where it belongs. */
    private int slotOf(int argb) {
        int slot = (argb * 0x9E3779B1) >>> 22;
        while (numbers[slot] >= 0 && colours[slot] != argb) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    private void sort() {
        int[] order = Arrays.stream(sorted())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(it -> it >>> 24 == OPAQUE ? 1 : 0)
                        .thenComparingInt(Colours::brightness)
                        .thenComparingInt(it -> it))
                .mapToInt(it -> it)
                .toArray();
        for (int i = 0; i < count; i++) {
            numbers[slotOf(order[i])] = i;
        }
    }

    private static int brightness(int argb) {
        return (argb >> 16 & 0xFF) * 2 + (argb >> 8 & 0xFF) * 5 + (argb & 0xFF);
    }
}
