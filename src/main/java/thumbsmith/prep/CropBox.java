package thumbsmith.prep;

import java.util.Optional;
import java.util.OptionalDouble;
import thumbsmith.darkroom.Geometry.Crop;

/**
 * A crop as it is dragged about: always inside the picture, never smaller than can be taken hold of.
 *
 * @param whole the turned picture, in px
 * @param x of the left edge in px of it, {@code y} of the top edge; {@code width} and {@code height} likewise
 */
record CropBox(PixelSize whole, double x, double y, double width, double height) {
    private static final double SMALLEST = 16;

    static CropBox all(PixelSize whole) {
        return new CropBox(whole, 0, 0, whole.width(), whole.height());
    }

    static CropBox of(Optional<Crop> crop, PixelSize whole) {
        double w = whole.width();
        double h = whole.height();
        return crop.map(it -> new CropBox(whole, it.x() * w, it.y() * h, it.width() * w, it.height() * h))
                .orElseGet(() -> all(whole));
    }

    /** In fractions of the picture; empty where nothing is cut off. */
    Optional<Crop> crop() {
        boolean all = width > whole.width() - 0.5 && height > whole.height() - 0.5;
        if (all) return Optional.empty();
        double w = Math.min(1, width / whole.width());
        double h = Math.min(1, height / whole.height());
        return Optional.of(new Crop(inside(x / whole.width(), w), inside(y / whole.height(), h), w, h));
    }

    CropBox moved(double dx, double dy) {
        return new CropBox(
                whole,
                Math.clamp(x + dx, 0, whole.width() - width),
                Math.clamp(y + dy, 0, whole.height() - height),
                width,
                height);
    }

    /** The largest of that shape about the same middle that is no larger than this one on its longer side. */
    CropBox shaped(double ratio) {
        double w = Math.max(width, height * ratio);
        double fitting = Math.min(1, Math.min(whole.width() / w, whole.height() * ratio / w));
        double h = w * fitting / ratio;
        return new CropBox(whole, x + (width - w * fitting) / 2, y + (height - h) / 2, w * fitting, h).moved(0, 0);
    }

    /**
     * The held edges follow the pointer, those across from them stay.
     *
     * @param px of the pointer in px of the picture, {@code py} likewise
     * @param ratio to keep, width to height
     */
    CropBox resized(Handle held, double px, double py, OptionalDouble ratio) {
        double anchorX = anchor(held.across, x, width);
        double anchorY = anchor(held.down, y, height);
        double w = held.across == 0 ? width : Math.max(least(whole.width()), held.across * (px - anchorX));
        double h = held.down == 0 ? height : Math.max(least(whole.height()), held.down * (py - anchorY));
        double mostW = room(held.across, anchorX, whole.width());
        double mostH = room(held.down, anchorY, whole.height());
        if (ratio.isPresent()) {
            double wanted = locked(held, w, h, ratio.getAsDouble());
            w = Math.min(wanted, Math.min(mostW, mostH * ratio.getAsDouble()));
            h = w / ratio.getAsDouble();
        } else {
            w = Math.min(w, mostW);
            h = Math.min(h, mostH);
        }
        return new CropBox(whole, start(held.across, anchorX, w), start(held.down, anchorY, h), w, h).moved(0, 0);
    }

    private static double locked(Handle held, double w, double h, double ratio) {
        if (held.isCorner()) return Math.max(w, h * ratio);
        return held.across == 0 ? h * ratio : w;
    }

    private static double least(double side) {
        return Math.min(SMALLEST, side);
    }

    /** What stays where it is: the edge across, or the middle. */
    private static double anchor(int side, double from, double extent) {
        return from + extent * (1 - side) / 2;
    }

    private static double room(int side, double anchor, double whole) {
        return switch (side) {
            case -1 -> anchor;
            case 1 -> whole - anchor;
            default -> 2 * Math.min(anchor, whole - anchor);
        };
    }

    private static double start(int side, double anchor, double extent) {
        return anchor - extent * (1 - side) / 2;
    }

    private static double inside(double from, double extent) {
        return Math.clamp(from, 0, 1 - extent);
    }
}
