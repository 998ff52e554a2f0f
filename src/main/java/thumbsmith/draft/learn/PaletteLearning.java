package thumbsmith.draft.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import thumbsmith.draft.paint.LabColour;
import thumbsmith.draft.paint.Rgb;

/**
 * The colours of pictures: k-means in CIE Lab with fixed beginnings, each colour counting by how much of it there is and
 * by its chroma, so that a small loud colour comes before a large grey one.
 */
final class PaletteLearning {
    private static final int MOST = 5;
    /** More than are told, so that a rare colour need not share one with its neighbours. */
    private static final int CLUSTERS = 10;

    private static final int ROUNDS = 8;
    /** CIE 1976 difference below which two colours are one. */
    private static final double APART = 26;
    /** Weight of a grey, to which chroma over this adds. */
    private static final double GREY = 0.3;

    private static final double CHROMA = 60;
    /** L* below which chroma is seen less and less. */
    private static final double LIT = 50;
    /** Less than this share of the strongest weight is chance. */
    private static final double LEAST = 0.02;

    /** @param shown what stands for it: its loudest pixels count most, or thin bright lines would drown in their glow */
    private record Cluster(LabColour centre, LabColour shown, double weight) {}

    private PaletteLearning() {}

    /** Two to five colours {@code 0xRRGGBB}, strongest first. */
    static List<Integer> of(List<LabColour> pixels) {
        List<LabColour> centres = beginnings(pixels);
        List<Cluster> clusters = List.of();
        for (int i = 0; i < ROUNDS; i++) {
            clusters = clusters(pixels, centres);
            centres = clusters.stream().map(Cluster::centre).toList();
        }
        List<Cluster> strongest = clusters.stream()
                .sorted(Comparator.comparingDouble(Cluster::weight).reversed())
                .toList();
        return atLeastTwo(apart(strongest).stream().map(LabColour::rgb).toList());
    }

    /** The middle of all, then always what is farthest from those that were taken. */
    private static List<LabColour> beginnings(List<LabColour> pixels) {
        List<LabColour> taken = new ArrayList<>(List.of(mean(pixels)));
        double[] nearest = new double[pixels.size()];
        Arrays.fill(nearest, Double.MAX_VALUE);
        while (taken.size() < CLUSTERS) {
            int farthest = 0;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], pixels.get(i).distance(taken.getLast()));
                if (nearest[i] > nearest[farthest]) farthest = i;
            }
            taken.add(pixels.get(farthest));
        }
        return taken;
    }

    private static List<Cluster> clusters(List<LabColour> pixels, List<LabColour> centres) {
        List<Sum> sums = centres.stream().map(it -> new Sum()).toList();
        for (LabColour pixel : pixels) sums.get(nearest(centres, pixel)).add(pixel);
        return sums.stream().filter(it -> it.weight > 0).map(Sum::cluster).toList();
    }

    private static int nearest(List<LabColour> centres, LabColour pixel) {
        int best = 0;
        for (int i = 1; i < centres.size(); i++) {
            if (centres.get(i).distance(pixel) < centres.get(best).distance(pixel)) best = i;
        }
        return best;
    }

    private static LabColour mean(List<LabColour> pixels) {
        Sum sum = new Sum();
        pixels.forEach(sum::add);
        return sum.cluster().centre();
    }

    private static final class Sum {
        private final Mean centre = new Mean();
        private final Mean shown = new Mean();
        private double weight;

        private void add(LabColour pixel) {
            double by = GREY + pixel.chroma() / CHROMA * Math.min(1, pixel.l() / LIT);
            weight += by;
            centre.add(pixel, by);
            shown.add(pixel, by * by * by);
        }

        private Cluster cluster() {
            return new Cluster(centre.lab(), shown.lab(), weight);
        }
    }

    private static final class Mean {
        private double l;
        private double a;
        private double b;
        private double weight;

        private void add(LabColour pixel, double by) {
            l += pixel.l() * by;
            a += pixel.a() * by;
            b += pixel.b() * by;
            weight += by;
        }

        private LabColour lab() {
            return new LabColour(l / weight, a / weight, b / weight);
        }
    }

    private static List<LabColour> apart(List<Cluster> strongest) {
        List<LabColour> picked = new ArrayList<>();
        double least = LEAST * strongest.getFirst().weight();
        for (Cluster cluster : strongest) {
            boolean other = picked.stream().allMatch(it -> it.distance(cluster.shown()) > APART);
            if (other && cluster.weight() > least && picked.size() < MOST) picked.add(cluster.shown());
        }
        return picked;
    }

    private static List<Integer> atLeastTwo(List<Integer> colours) {
        if (colours.size() > 1) return colours;
        int only = colours.getFirst();
        return List.of(only, Rgb.luma(only) > 0.5 ? Rgb.darker(only, 0.6) : Rgb.lighter(only, 0.6));
    }
}
