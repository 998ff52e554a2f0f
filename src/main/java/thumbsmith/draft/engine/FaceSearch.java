package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.ImageEngine;

/**
 * Looks for the ellipse that is filled best with skin and surrounded best by something else. That is no recognition of
 * faces: it finds the head of a portrait in colour, and falls back to where one mostly is.
 */
final class FaceSearch {
    /** The search runs on a picture of at most so many px on each side. */
    private static final int GRID = 80;

    private static final int STEP = 2;
    private static final double SMALLEST = 0.07;
    private static final double LARGEST = 0.46;
    /** How far around the ellipse skin counts against it, as a share of its radius. */
    private static final double RING = 1.4;
    /** What a pixel of something else costs inside: more than one of skin brings, so that hats and hair stay out. */
    private static final double HOLE = -1.3;
    /** What skin costs that is left out: less, since necks and ears are. */
    private static final double BESIDE = -0.6;

    /** Less skin than this share of the ellipse is no face. */
    private static final double ENOUGH = 0.35;

    private final int width;
    private final int height;
    private final boolean[] skin;

    private FaceSearch(BufferedImage small) {
        width = small.getWidth();
        height = small.getHeight();
        int[] pixels = Canvas.pixels(Canvas.copy(small));
        skin = new boolean[pixels.length];
        for (int i = 0; i < pixels.length; i++) skin[i] = isSkin(pixels[i]);
    }

    static FaceEllipse in(BufferedImage picture, ImageEngine engine) {
        BufferedImage small = engine.fit(picture, GRID, GRID);
        double scale = (double) picture.getWidth() / small.getWidth();
        return new FaceSearch(small)
                .best()
                .map(it -> FaceEllipse.ofHeight(it.x() * scale, it.y() * scale, it.radiusY() * scale))
                .orElseGet(() -> FaceEllipse.usual(picture.getWidth(), picture.getHeight()));
    }

    private Optional<FaceEllipse> best() {
        FaceEllipse best = null;
        double most = 0;
        for (FaceEllipse tried : candidates()) {
            double score = score(tried);
            if (score > most) {
                most = score;
                best = tried;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whole ellipses in the middle and not at the bottom, the small ones first. */
    private List<FaceEllipse> candidates() {
        List<FaceEllipse> all = new ArrayList<>();
        for (double radius = Math.max(3, height * SMALLEST); radius <= height * LARGEST; radius++) {
            for (double y = radius; y < height * 0.7; y += STEP) {
                for (double x = width * 0.2; x < width * 0.8; x += STEP) all.add(FaceEllipse.ofHeight(x, y, radius));
            }
        }
        return all;
    }

    private double score(FaceEllipse face) {
        int top = (int) Math.max(0, face.y() - RING * face.radiusY());
        int bottom = (int) Math.min(height, face.y() + RING * face.radiusY());
        double sum = 0;
        for (int y = top; y < bottom; y++) sum += row(face, y);
        double area = Math.PI * face.radiusX() * face.radiusY();
        return sum < area * ENOUGH ? 0 : sum;
    }

    private double row(FaceEllipse face, int y) {
        int left = (int) Math.max(0, face.x() - RING * face.radiusX());
        int right = (int) Math.min(width, face.x() + RING * face.radiusX());
        double sum = 0;
        for (int x = left; x < right; x++) {
            double distance = face.distance(x, y);
            boolean on = skin[y * width + x];
            if (distance < 1) sum += on ? 1 : HOLE;
            else if (distance < RING && on) sum += BESIDE;
        }
        return sum;
    }

    /** Skin of every shade differs in lightness, hardly in its chroma: a range of Cb and Cr (BT.601) holds it. */
    private static boolean isSkin(int argb) {
        int r = argb >> 16 & 0xFF;
        int g = argb >> 8 & 0xFF;
        int b = argb & 0xFF;
        double luma = 0.299 * r + 0.587 * g + 0.114 * b;
        double cb = 128 + 0.564 * (b - luma);
        double cr = 128 + 0.713 * (r - luma);
        return luma > 40 && cb > 88 && cb < 121 && cr > 142 && cr < 188;
    }
}
