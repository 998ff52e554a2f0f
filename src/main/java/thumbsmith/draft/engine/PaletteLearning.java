package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thumbsmith.draft.paint.Rgb;

/** The colours of pictures: counted in 4,096 bins, colourful ones counting more, then picked so that they differ. */
final class PaletteLearning {
    private static final int MOST = 5;
    private static final double APART = 70;
    /** Closer than {@link #APART}, but still two colours: for pictures of hardly more than one. */
    private static final double BARELY_APART = 24;

    private static final class Bin {
        private double red;
        private double green;
        private double blue;
        private double weight;

        private void add(int rgb) {
            double by = 0.35 + Rgb.saturation(rgb) * Rgb.luma(rgb) * 1.6;
            red += Rgb.red(rgb) * by;
            green += Rgb.green(rgb) * by;
            blue += Rgb.blue(rgb) * by;
            weight += by;
        }

        private int mean() {
            return Rgb.of(0, red / weight, green / weight, blue / weight);
        }
    }

    private PaletteLearning() {}

    /** Two to five colours {@code 0xRRGGBB}, strongest first. */
    static List<Integer> of(List<BufferedImage> pictures) {
        Map<Integer, Bin> bins = new HashMap<>();
        for (BufferedImage picture : pictures) {
            for (int pixel : Tones.of(picture).argb()) {
                bins.computeIfAbsent(key(pixel), it -> new Bin()).add(pixel);
            }
        }
        List<Integer> strongest = bins.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Bin>>comparingDouble(it -> -it.getValue().weight)
                        .thenComparing(Map.Entry::getKey))
                .map(it -> it.getValue().mean())
                .toList();
        return atLeastTwo(picked(strongest, APART), strongest);
    }

    private static List<Integer> atLeastTwo(List<Integer> picked, List<Integer> strongest) {
        if (picked.size() > 1) {
            return picked;
        }
        List<Integer> closer = picked(strongest, BARELY_APART);
        int only = strongest.getFirst();
        return closer.size() > 1
                ? closer
                : List.of(only, Rgb.luma(only) > 0.5 ? Rgb.darker(only, 0.6) : Rgb.lighter(only, 0.6));
    }

    private static List<Integer> picked(List<Integer> strongest, double apart) {
        List<Integer> picked = new ArrayList<>();
        for (int colour : strongest) {
            if (picked.size() < MOST && picked.stream().allMatch(it -> Rgb.distance(it, colour) > apart)) {
                picked.add(colour);
            }
        }
        return picked;
    }

    private static int key(int rgb) {
        return Rgb.red(rgb) >> 4 << 8 | Rgb.green(rgb) >> 4 << 4 | Rgb.blue(rgb) >> 4;
    }
}
