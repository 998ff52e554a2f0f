package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of words and the bars they stand on.
 *
 * @param extent what the line takes for itself when lines are stacked: bars and capitals, no tails and accents
 * @param capital height of its capitals
 * @param top a point at the height of the capitals' upper edge: colours run from here
 * @param bottom the point below it at the base line
 */
record LineShape(
        List<WordShape> words, List<Bar> bars, Rectangle2D extent, double capital, Point2D top, Point2D bottom) {
    /** Where a bar parts two words, less space does. */
    private static final double NEAR_BAR = 0.65;
    /** How much of a bar's lower edge tails may take. */
    private static final double TAIL = 0.45;

    /**
     * In one row from left to right, the base line at y = 0, capitals of height 1.
     *
     * @param visual at least one, in the order in which they stand
     */
    static LineShape of(List<WordShape> visual, Face face, Room room) {
        List<WordShape> words = inRow(room.together(visual), face, room);
        List<Bar> bars = bars(words, room);
        Rectangle2D extent = core(words);
        bars.forEach(it -> extent.add(it.bounds()));
        words.forEach(it -> widen(extent, it.ink()));
        return new LineShape(words, bars, extent, 1, new Point2D.Double(0, extentTop(words)), new Point2D.Double(0, 0));
    }

    boolean isLoud() {
        return words.stream().anyMatch(WordShape::loud);
    }

    LineShape moved(AffineTransform move) {
        double scale = Math.hypot(move.getShearX(), move.getScaleY());
        return new LineShape(
                words.stream().map(it -> it.moved(move)).toList(),
                bars.stream().map(it -> it.moved(move)).toList(),
                Boxes.moved(extent, move),
                capital * scale,
                move.transform(top, null),
                move.transform(bottom, null));
    }

    private static double extentTop(List<WordShape> words) {
        return words.stream().mapToDouble(it -> it.core().getMinY()).min().orElseThrow();
    }

    private static void widen(Rectangle2D extent, Rectangle2D ink) {
        extent.add(ink.getMinX(), extent.getCenterY());
        extent.add(ink.getMaxX(), extent.getCenterY());
    }

    private static List<WordShape> inRow(List<WordShape> visual, Face face, Room room) {
        List<WordShape> row = new ArrayList<>();
        double x = 0;
        double before = 0;
        for (WordShape word : visual) {
            double side = room.bars() == Room.Bars.LOUD && word.loud() ? room.barSide() : 0;
            double beside = Math.max(before, side);
            if (!row.isEmpty()) x += room.rim() + face.space() * (beside > 0 ? NEAR_BAR : 1) + beside;
            row.add(word.moved(AffineTransform.getTranslateInstance(x, 0)));
            x += word.ink().getWidth();
            before = side;
        }
        return row;
    }

    private static List<Bar> bars(List<WordShape> words, Room room) {
        return switch (room.bars()) {
            case NONE -> List.of();
            case LOUD ->
                words.stream()
                        .filter(WordShape::loud)
                        .map(it -> bar(List.of(it), room, true))
                        .toList();
            case ALL -> List.of(bar(words, room, words.stream().anyMatch(WordShape::loud)));
        };
    }

    private static Bar bar(List<WordShape> words, Room room, boolean loud) {
        Rectangle2D box = core(words);
        box.setFrameFromDiagonal(
                box.getMinX() - room.barSide(),
                box.getMinY() - room.barEdge(),
                box.getMaxX() + room.barSide(),
                Math.max(box.getMaxY(), lowest(words) - room.barEdge() * TAIL) + room.barEdge());
        return Bar.within(box, loud);
    }

    private static Rectangle2D core(List<WordShape> words) {
        Rectangle2D core = Boxes.grown(words.getFirst().core(), 0);
        words.forEach(it -> core.add(it.core()));
        return core;
    }

    private static double lowest(List<WordShape> words) {
        return words.stream().mapToDouble(it -> it.ink().getMaxY()).max().orElseThrow();
    }
}
