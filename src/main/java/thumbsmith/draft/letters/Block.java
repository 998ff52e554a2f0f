package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thumbsmith.draft.letters.HeadlineWish.Align;

/**
 * Lines one below the other.
 *
 * @param lines from the first to the last
 * @param rim how far the outline reaches out of the letters
 * @param depth how far letters with their outline seem to reach straight down behind themselves
 */
record Block(List<LineShape> lines, double rim, double depth) {
    /** The least room between the ink of two lines, where a tail or an accent comes into the gap. */
    private static final double CLOSEST = 0.07;

    static final Block EMPTY = new Block(List.of(), 0, 0);

    /** @param lines already scaled against each other */
    static Block stacked(List<LineShape> lines, Room room, Align align) {
        double width =
                lines.stream().mapToDouble(it -> it.extent().getWidth()).max().orElse(0);
        double least = lines.stream().mapToDouble(LineShape::capital).min().orElse(0);
        double most = lines.stream().mapToDouble(LineShape::capital).max().orElse(0);
        double rim = room.rim() * Math.sqrt(least * most);
        List<LineShape> placed = new ArrayList<>();
        for (LineShape line : lines) {
            LineShape below = line.moved(aligned(line, width, align));
            double y = placed.isEmpty() ? 0 : drop(placed.getLast(), below, room.gap() * least, rim);
            placed.add(below.moved(AffineTransform.getTranslateInstance(0, y)));
        }
        return new Block(placed, rim, room.depth() * Math.sqrt(least * most));
    }

    private static AffineTransform aligned(LineShape line, double width, Align align) {
        double free = width - line.extent().getWidth();
        double x = switch (align) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
        return AffineTransform.getTranslateInstance(
                x - line.extent().getMinX(), -line.extent().getMinY());
    }

    /** How far a line has to come down so that it stands clear of the one above. */
    private static double drop(LineShape above, LineShape line, double gap, double rim) {
        double drop = above.extent().getMaxY() + gap;
        double closest = line.capital() * CLOSEST + rim;
        for (WordShape upper : above.words()) {
            for (WordShape lower : line.words()) {
                boolean apart = upper.ink().getMaxX() < lower.ink().getMinX()
                        || lower.ink().getMaxX() < upper.ink().getMinX();
                if (!apart)
                    drop = Math.max(
                            drop, upper.ink().getMaxY() + closest - lower.ink().getMinY());
            }
        }
        return drop;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The smallest line's. */
    double capital() {
        return lines.stream().mapToDouble(LineShape::capital).min().orElse(0);
    }

    /** The largest line's. */
    double largestCapital() {
        return lines.stream().mapToDouble(LineShape::capital).max().orElse(0);
    }

    /** Height of the loud line's capitals as a share of the largest line's; 1 where no line is loud. */
    double loudness() {
        return lines.stream()
                        .filter(LineShape::isLoud)
                        .mapToDouble(LineShape::capital)
                        .findFirst()
                        .orElse(largestCapital())
                / largestCapital();
    }

    Stream<WordShape> words() {
        return lines.stream().flatMap(it -> it.words().stream());
    }

    Stream<Bar> bars() {
        return lines.stream().flatMap(it -> it.bars().stream());
    }

    /** All ink: letters, outline, bars; empty for no lines. */
    Rectangle2D bounds() {
        Rectangle2D bounds = words().map(it -> outlined(it.ink()))
                .reduce((one, other) -> one.createUnion(other))
                .orElseGet(Rectangle2D.Double::new);
        return bars().map(Bar::bounds).reduce(bounds, Rectangle2D::createUnion);
    }

    Block moved(AffineTransform move) {
        double scale = Math.sqrt(Math.abs(move.getDeterminant()));
        return new Block(lines.stream().map(it -> it.moved(move)).toList(), rim * scale, depth * scale);
    }

    /** Whether any ink may come into the box; never false where it does. */
    boolean touches(Rectangle2D box) {
        Rectangle2D near = reaching(box);
        return words().anyMatch(it -> it.ink().intersects(near) && it.path().intersects(near))
                || bars().anyMatch(
                                it -> it.bounds().intersects(box) && it.path().intersects(box));
    }

    /** With outline and depth. */
    private Rectangle2D outlined(Rectangle2D ink) {
        Rectangle2D out = Boxes.grown(ink, rim);
        out.add(out.getMinX(), out.getMaxY() + depth);
        return out;
    }

    /** From where outline and depth reach into the box. */
    private Rectangle2D reaching(Rectangle2D box) {
        Rectangle2D near = Boxes.grown(box, rim);
        near.add(near.getMinX(), near.getMinY() - depth);
        return near;
    }
}
