package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thumbsmith.draft.brief.Headline;

/** Tries all line breaks in all free places and takes the ones that come out largest and read best. */
final class Fitting {
    private static final int MOST_LINES = 6;
    /** How much larger than the smallest line another may become to fill the width. */
    private static final double MOST = 1.8;
    /** The same, for calmer blocks in which only the loud word may stand out. */
    private static final double CALM = 1.25;
    /** How much it counts that the loud line is not smaller than the others. */
    private static final double LOUD_WEIGHT = 0.35;
    /** How much letters may be widened or heightened to fill a box; more would show. */
    private static final double STRETCH = 1.07;
    /** Kept free at each side so that no rounding brings ink over an edge; px. */
    private static final double MARGIN = 0.1;

    private final HeadlineWish wish;
    private final List<Rectangle2D> free;
    private final double least;

    /** @param least height in px below which capitals are hard to read */
    Fitting(HeadlineWish wish, double least) {
        this.wish = wish;
        this.least = least;
        free = FreeBoxes.of(wish.box(), wish.keepOut());
    }

    /** Empty where nothing fits. */
    Block best(Headline headline) {
        if (headline.isEmpty() || free.isEmpty()) return Block.EMPTY;
        Face face = Face.of(wish.mood(), String.join("", headline.words()));
        Room room = Room.of(wish.treatment(), face);
        List<WordShape> shapes = IntStream.range(0, headline.words().size())
                .mapToObj(it -> WordShape.of(headline.words().get(it), face, it == headline.emphasis()))
                .toList();
        return LineBreaks.of(shapes.size(), Math.clamp(wish.mostLines(), 1, MOST_LINES)).stream()
                .flatMap(breaks -> placed(breaks, headline, shapes, face, room))
                .max(Comparator.comparingDouble(Candidate::worth))
                .map(Candidate::block)
                .orElse(Block.EMPTY);
    }

    private record Candidate(Block block, double worth) {}

    private Stream<Candidate> placed(
            List<List<Integer>> breaks, Headline headline, List<WordShape> shapes, Face face, Room room) {
        List<LineShape> lines = breaks.stream()
                .map(line -> LineShape.of(visual(line, headline, shapes), face, room))
                .toList();
        double sense = Sense.of(breaks, headline);
        return Stream.of(1.0, CALM, MOST)
                .map(most -> Block.stacked(filled(lines, most), room, wish.align()))
                .map(it -> it.moved(turned(it.bounds())))
                .flatMap(this::inFreeBoxes)
                .map(it -> new Candidate(it, worth(it) * sense));
    }

    /** Stretched a little towards the shape of the box, then tilted. */
    private AffineTransform turned(Rectangle2D bounds) {
        double box = wish.box().getWidth() / wish.box().getHeight();
        double wanted = box * bounds.getHeight() / bounds.getWidth();
        AffineTransform move = AffineTransform.getRotateInstance(wish.tilt());
        move.scale(Math.clamp(wanted, 1, STRETCH), Math.clamp(1 / wanted, 1, STRETCH));
        return move;
    }

    private static List<WordShape> visual(List<Integer> line, Headline headline, List<WordShape> shapes) {
        List<String> words = line.stream().map(headline.words()::get).toList();
        return Reading.visual(words).stream()
                .map(it -> shapes.get(line.get(it)))
                .toList();
    }

    /** Each line as wide as the widest, as far as it may grow for that. */
    private static List<LineShape> filled(List<LineShape> lines, double most) {
        double widest =
                lines.stream().mapToDouble(it -> it.extent().getWidth()).max().orElseThrow();
        List<LineShape> filled = new ArrayList<>();
        for (LineShape line : lines) {
            double scale =
                    Math.min(line.isLoud() ? MOST : most, widest / line.extent().getWidth());
            filled.add(line.moved(AffineTransform.getScaleInstance(scale, scale)));
        }
        return filled;
    }

    private Stream<Block> inFreeBoxes(Block block) {
        Rectangle2D bounds = block.bounds();
        Block whole = block.moved(into(Boxes.inner(wish.box()), bounds));
        if (wish.keepOut().stream().map(Boxes::outer).noneMatch(whole::touches)) return Stream.of(whole);
        return free.stream().map(it -> block.moved(into(it, bounds)));
    }

    private AffineTransform into(Rectangle2D box, Rectangle2D bounds) {
        double scale = Math.min(
                (box.getWidth() - MARGIN * 2) / bounds.getWidth(), (box.getHeight() - MARGIN * 2) / bounds.getHeight());
        double x = switch (wish.align()) {
            case LEFT -> box.getMinX() + MARGIN - bounds.getMinX() * scale;
            case CENTRE -> box.getCenterX() - bounds.getCenterX() * scale;
            case RIGHT -> box.getMaxX() - MARGIN - bounds.getMaxX() * scale;
        };
        AffineTransform move = AffineTransform.getTranslateInstance(x, box.getCenterY() - bounds.getCenterY() * scale);
        move.scale(scale, scale);
        return move;
    }

    private double worth(Block block) {
        double area = block.lines().stream()
                .mapToDouble(it -> it.capital()
                        * it.words().stream()
                                .mapToDouble(word -> word.core().getWidth())
                                .sum())
                .sum();
        double legible = Math.min(1, block.capital() / least);
        return area * legible * Math.pow(block.loudness(), LOUD_WEIGHT);
    }
}
