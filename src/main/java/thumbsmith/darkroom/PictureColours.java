package thumbsmith.darkroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thumbsmith.image.Pixels;

/** The colours that make up a picture, to choose from. */
public final class PictureColours {
    private static final int MOST = 6;
    /** Two that are nearer, as the root of squared channel differences, look the same as a swatch. */
    private static final double APART = 60;

    private PictureColours() {}

    /** sRGB {@code 0xRRGGBB}, the most frequent first; see-through px do not count. */
    public static List<Integer> of(Pixels small) {
        Map<Integer, int[]> bins = new HashMap<>();
        for (int argb : small.argb()) if (argb >>> 24 == 0xFF) count(bins, argb);
        List<Integer> chosen = new ArrayList<>();
        bins.values().stream()
                .sorted(Comparator.comparingInt((int[] bin) -> bin[0]).reversed())
                .map(PictureColours::mean)
                .forEach(rgb -> {
                    if (chosen.size() < MOST && chosen.stream().allMatch(it -> distance(it, rgb) >= APART))
                        chosen.add(rgb);
                });
        return List.copyOf(chosen);
    }

    /** By the three high bits of each channel. */
    private static void count(Map<Integer, int[]> bins, int argb) {
        int[] bin = bins.computeIfAbsent(argb & 0xE0E0E0, it -> new int[4]);
        bin[0]++;
        bin[1] += argb >> 16 & 0xFF;
        bin[2] += argb >> 8 & 0xFF;
        bin[3] += argb & 0xFF;
    }

    private static int mean(int[] bin) {
        return bin[1] / bin[0] << 16 | bin[2] / bin[0] << 8 | bin[3] / bin[0];
    }

    private static double distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return Math.sqrt(red * red + green * green + blue * blue);
    }
}
