package thumbsmith.draft.score;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/**
 * Where eyes are drawn to: the spectral residual of Hou and Zhang (CVPR 2007) of all three channels of CIE Lab, on 64 ×
 * 64 px, smoothed. What repeats is expected and drops out; what differs stays.
 *
 * @param map row by row, its sum 1
 */
record Saliency(double[] map) {
    private static final int SIDE = 64;
    private static final int SMOOTHING = 3;

    static Saliency of(BufferedImage picture) {
        Glance square = Glance.exactly(Squares.of(picture, SIDE));
        double[] sum = new double[SIDE * SIDE];
        for (double[] channel : List.of(square.l(), square.a(), square.b())) add(sum, residual(channel));
        // The frame's edge is no object, but the transform, which thinks in circles, takes it for one.
        double[] map = smoothed(smoothed(sum));
        double all = Arrays.stream(map).sum();
        if (all < 1e-9) Arrays.fill(map, 1.0 / map.length);
        else for (int i = 0; i < map.length; i++) map[i] /= all;
        return new Saliency(map);
    }

    /** On how large a part of the picture the eye is held, 0–1: the area of an even map of the same entropy. */
    double area() {
        double entropy = 0;
        for (double share : map) if (share > 0) entropy -= share * Math.log(share);
        return Math.exp(entropy) / map.length;
    }

    /** @param part in fractions; the share of what draws the eye that lies there, 0–1 */
    double within(Rectangle2D part) {
        double sum = 0;
        for (int i = 0; i < map.length; i++) {
            if (part.contains((i % SIDE + 0.5) / SIDE, (i / SIDE + 0.5) / SIDE)) sum += map[i];
        }
        return sum;
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) sum[i] += more[i];
    }

    private static double[] residual(double[] channel) {
        Spectrum spectrum = new Spectrum(SIDE, windowed(channel));
        double before = energy(channel);
        spectrum.transform();
        double[] amplitude = new double[channel.length];
        for (int i = 0; i < amplitude.length; i++) {
            amplitude[i] = Math.log(1e-3 + Math.hypot(spectrum.real[i], spectrum.imaginary[i]));
        }
        double[] expected = smoothed(amplitude);
        for (int i = 0; i < amplitude.length; i++) {
            double factor = Math.exp(amplitude[i] - expected[i]) / Math.exp(amplitude[i]);
            spectrum.real[i] *= factor;
            spectrum.imaginary[i] *= factor;
        }
        spectrum.back();
        double[] drawn = new double[channel.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = spectrum.real[i] * spectrum.real[i] + spectrum.imaginary[i] * spectrum.imaginary[i];
        }
        return weighted(drawn, before);
    }

    /** A channel draws as much as it varies. */
    private static double[] weighted(double[] drawn, double energy) {
        double sum = Arrays.stream(drawn).sum();
        for (int i = 0; i < drawn.length; i++) drawn[i] = sum < 1e-9 ? 0 : drawn[i] / sum * energy;
        return drawn;
    }

    private static double energy(double[] channel) {
        double mean = Arrays.stream(channel).average().orElse(0);
        return Math.sqrt(Arrays.stream(channel)
                .map(it -> (it - mean) * (it - mean))
                .average()
                .orElse(0));
    }

    /** Less its mean, and fading towards the frame. */
    private static double[] windowed(double[] channel) {
        double mean = Arrays.stream(channel).average().orElse(0);
        double[] faded = new double[channel.length];
        for (int i = 0; i < faded.length; i++) faded[i] = (channel[i] - mean) * fade(i % SIDE) * fade(i / SIDE);
        return faded;
    }

    private static double fade(int at) {
        int border = Math.min(at, SIDE - 1 - at);
        return Math.min(1, (border + 1) / 5.0);
    }

    private static double[] smoothed(double[] values) {
        double[] smooth = new double[values.length];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) smooth[y * SIDE + x] = around(values, x, y);
        }
        return smooth;
    }

    private static double around(double[] values, int x, int y) {
        double sum = 0;
        for (int dy = -SMOOTHING / 2; dy <= SMOOTHING / 2; dy++) {
            for (int dx = -SMOOTHING / 2; dx <= SMOOTHING / 2; dx++) {
                sum += values[Math.clamp(y + dy, 0, SIDE - 1) * SIDE + Math.clamp(x + dx, 0, SIDE - 1)];
            }
        }
        return sum / (SMOOTHING * SMOOTHING);
    }
}
