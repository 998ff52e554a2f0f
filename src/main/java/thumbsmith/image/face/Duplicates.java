package thumbsmith.image.face;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Several sightings of one face become one. */
final class Duplicates {
    private static final double SAME = 0.3;
    private static final double WITHIN = 0.4;

    private Duplicates() {}

    /** Sightings that overlap are averaged, each weighing as much as its score, as MediaPipe does. */
    static List<Face> merged(List<Face> sightings) {
        List<Face> left = new ArrayList<>(sightings);
        left.sort(Comparator.comparingDouble(Face::score).reversed());
        List<Face> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            Rectangle2D.Double best = left.getFirst().box();
            List<Face> same =
                    left.stream().filter(it -> overlap(best, it.box()) > SAME).toList();
            // A box without area does not even overlap itself.
            if (!same.isEmpty()) merged.add(mean(same));
            left.removeFirst();
            left.removeAll(same);
        }
        return merged;
    }

    /** Of two faces that lie in one another only the surer one stays. */
    static List<Face> withoutNested(List<Face> faces) {
        List<Face> kept = new ArrayList<>();
        faces.stream()
                .sorted(Comparator.comparingDouble(Face::score).reversed())
                .filter(it -> kept.stream().noneMatch(other -> share(other.box(), it.box()) > WITHIN))
                .forEach(kept::add);
        return kept;
    }

    private static Face mean(List<Face> faces) {
        int points = faces.getFirst().landmarks().size();
        return new Face(
                new Rectangle2D.Double(
                        mean(faces, it -> it.box().x),
                        mean(faces, it -> it.box().y),
                        mean(faces, it -> it.box().width),
                        mean(faces, it -> it.box().height)),
                IntStream.range(0, points)
                        .mapToObj(i -> new Point2D.Double(
                                mean(faces, it -> it.landmarks().get(i).x),
                                mean(faces, it -> it.landmarks().get(i).y)))
                        .toList(),
                faces.getFirst().score());
    }

    private static double mean(List<Face> faces, ToDoubleFunction<Face> value) {
        double weights = faces.stream().mapToDouble(Face::score).sum();
        return faces.stream()
                        .mapToDouble(it -> it.score() * value.applyAsDouble(it))
                        .sum()
                / weights;
    }

    /** Common area to all area. */
    private static double overlap(Rectangle2D.Double a, Rectangle2D.Double b) {
        double common = common(a, b);
        return common == 0 ? 0 : common / (a.width * a.height + b.width * b.height - common);
    }

    /** Common area to the smaller one's. */
    private static double share(Rectangle2D.Double a, Rectangle2D.Double b) {
        double common = common(a, b);
        return common == 0 ? 0 : common / Math.min(a.width * a.height, b.width * b.height);
    }

    private static double common(Rectangle2D.Double a, Rectangle2D.Double b) {
        Rectangle2D both = a.createIntersection(b);
        return both.getWidth() > 0 && both.getHeight() > 0 ? both.getWidth() * both.getHeight() : 0;
    }
}
