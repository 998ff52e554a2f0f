package thumbsmith.darkroom;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import thumbsmith.image.Pixels;

/**
 * How much the letters of a small picture stand out from the px next to them, outline included. Measured on the finished
 * pixels, slice by slice along the words, as a picture may be light here and dark there.
 */
final class Standout {
    /** Width of a slice, in px: about two letters of the smallest that can be read. */
    private static final int SLICE = 12;
    /** How far around a letter the eye looks for its edge, in px. */
    private static final int AROUND = 2;
    /** Of 255: from there on a px counts as letter, and up to there as none. */
    private static final int LETTER = 128;

    private static final int NO_LETTER = 13;

    private final Pixels picture;
    private final byte[] coverage;

    Standout(Pixels picture, TextLayer text) {
        this.picture = picture;
        coverage = coverage(picture, text);
    }

    /** Of the quarter of the slices that stands out least; 1 where there are no letters. */
    double contrast() {
        List<Double> slices = new ArrayList<>();
        for (int from = 0; from < picture.width(); from += SLICE) slice(from, slices);
        Collections.sort(slices);
        return slices.isEmpty() ? 1 : slices.get(slices.size() / 4);
    }

    private void slice(int from, List<Double> slices) {
        Mean letters = new Mean();
        Mean around = new Mean();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = from; x < Math.min(from + SLICE, picture.width()); x++) {
                int covered = at(x, y);
                if (covered > NO_LETTER) letters.add(luminance(x, y), covered * covered);
                else if (nearLetter(x, y)) around.add(luminance(x, y), 1);
            }
        }
        if (letters.isTelling() && around.isTelling()) slices.add(ratio(letters.value(), around.value()));
    }

    private boolean nearLetter(int x, int y) {
        for (int dy = -AROUND; dy <= AROUND; dy++)
            for (int dx = -AROUND; dx <= AROUND; dx++) if (at(x + dx, y + dy) >= LETTER) return true;
        return false;
    }

    /** 0–255; nothing beyond the edges. */
    private int at(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
        return inside ? coverage[y * picture.width() + x] & 0xFF : 0;
    }

    /** Relative luminance, 0–1; what is see-through is judged on white. */
    private double luminance(int x, int y) {
        int argb = picture.argb()[y * picture.width() + x];
        int white = 255 - (argb >>> 24);
        return 0.2126 * linear((argb >> 16 & 0xFF) + white)
                + 0.7152 * linear((argb >> 8 & 0xFF) + white)
                + 0.0722 * linear((argb & 0xFF) + white);
    }

    private static double linear(int channel) {
        double encoded = channel / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static byte[] coverage(Pixels picture, TextLayer text) {
        BufferedImage mask = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = mask.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.fill(LetterArea.letters(text, text.text(), picture.width(), picture.height()));
        pen.dispose();
        return ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    }

    private static final class Mean {
        private double sum;
        private double weight;
        private int count;

        void add(double value, double share) {
            sum += value * share;
            weight += share;
            count++;
        }

        /** A px or two at a slice's edge tell nothing. */
        boolean isTelling() {
            return count >= 4;
        }

        double value() {
            return sum / weight;
        }
    }
}
