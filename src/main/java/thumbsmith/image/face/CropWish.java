package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thumbsmith.image.SafeZone;

/**
 * Which faces are to be in a crop, and how.
 *
 * @param part what of each face must be in it whole
 * @param clear that no zone of {@link SafeZone} may cover a face
 */
record CropWish(List<Face> faces, Function<Face, Rectangle2D.Double> part, boolean clear) {
    /** Eyes sit well a third from the top. */
    private static final double EYES = 1 / 3.0;
    /** In px: less is nothing but arithmetic. */
    private static final double ROUNDING = 1e-9;

    /** A range of where a crop's left or upper edge may lie. */
    private record Span(double least, double most) {
        boolean exists() {
            return least <= most + ROUNDING;
        }

        double nearest(double wanted) {
            return Math.max(least, Math.min(wanted, most));
        }

        Span atLeast(double other) {
            return new Span(Math.max(least, other), most);
        }
    }

    /** Where in that room the wish comes true, nearest to the best look; empty where it cannot. */
    Optional<Rectangle2D.Double> within(Room room) {
        Span across = span(room.mostX(), Rectangle2D::getMinX, Rectangle2D::getMaxX, room.width());
        Span down = span(room.mostY(), Rectangle2D::getMinY, Rectangle2D::getMaxY, room.height());
        if (!across.exists() || !down.exists()) return Optional.empty();
        double bestX = middle() - room.width() / 2;
        double bestY = eyes() - EYES * room.height();
        return lefts(room, across, bestX)
                .filter(x -> x >= across.least() - ROUNDING && x <= across.most() + ROUNDING)
                .mapToObj(x -> below(room, x, down, bestY))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(it -> Math.hypot(it.x - bestX, it.y - bestY)));
    }

    private Span span(
            double most, Function<Rectangle2D, Double> from, Function<Rectangle2D, Double> to, double length) {
        double first = parts().mapToDouble(from::apply).min().orElseThrow();
        double last = parts().mapToDouble(to::apply).max().orElseThrow();
        return new Span(Math.max(0, last - length), Math.min(most, first));
    }

    /** Left edges worth a try: the best, and each at which a face comes out from under a zone sideways. */
    private DoubleStream lefts(Room room, Span across, double best) {
        DoubleStream escapes = zones(room).stream()
                .flatMapToDouble(
                        zone -> faces.stream().mapToDouble(it -> it.box().getMaxX() - zone.x));
        return DoubleStream.concat(DoubleStream.of(across.nearest(best)), escapes);
    }

    /** With its left edge there: as far down as frees every face that lies above a zone. */
    private Optional<Rectangle2D.Double> below(Room room, double x, Span down, double bestY) {
        Span free = down;
        for (Rectangle2D.Double zone : zones(room)) {
            for (Face face : faces) {
                boolean beside = face.box().getMaxX() <= x + zone.x + ROUNDING;
                if (!beside) free = free.atLeast(face.box().getMaxY() - zone.y);
            }
        }
        return free.exists() ? Optional.of(room.from(x, free.nearest(bestY))) : Optional.empty();
    }

    private List<Rectangle2D.Double> zones(Room room) {
        if (!clear) return List.of();
        Rectangle2D crop = new Rectangle2D.Double(0, 0, room.width(), room.height());
        return SafeZone.of(room.width() / room.height()).stream()
                .map(it -> it.within(crop))
                .toList();
    }

    private Stream<Rectangle2D.Double> parts() {
        return faces.stream().map(part);
    }

    private double middle() {
        double left = parts().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
        double right = parts().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
        return (left + right) / 2;
    }

    private double eyes() {
        return faces.stream().mapToDouble(it -> it.eyes().y).average().orElseThrow();
    }
}
