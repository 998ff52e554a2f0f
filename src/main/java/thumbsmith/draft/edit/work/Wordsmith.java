package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.edit.grammar.Instruction.Style;
import thumbsmith.draft.edit.grammar.Instruction.Written;
import thumbsmith.draft.letters.HeadlineSetting;
import thumbsmith.draft.letters.HeadlineWish;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;

/** Writes words into pictures. */
final class Wordsmith {
    private static final int LOUD = 0xFFD60A;
    private static final int DEEP = 0x101018;
    private static final int BASE = 0x2A2A38;
    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS = 14;
    /** Of the height: lower capitals are hard to read in a list. */
    private static final double LEAST_CAPITALS = 0.09;
    /** A box narrower than this, in px, takes no words. */
    private static final int NARROWEST = 12;

    private Wordsmith() {}

    static Bench written(Bench bench, Written wish) throws DraftRefusedException {
        Optional<Area> old = wish.instead() ? old(bench) : Optional.empty();
        Bench cleared = old.isPresent() ? bench.with(Holes.filled(bench, old.get())) : bench;
        BufferedImage now = Canvas.copy(cleared.now());
        HeadlineSetting setting = whole(cleared, wish, old);
        setting.paint(now);
        if (wish.style().behindPerson()) Grounds.peopleBefore(bench, now);
        return cleared.with(now);
    }

    /** Where the words are that make way. */
    private static Optional<Area> old(Bench bench) {
        return bench.masked()
                ? Optional.of(bench.area())
                : TextFinder.find(bench.now()).map(TextFinder.Found::around);
    }

    /** All the words: rather small ones than none of some. */
    private static HeadlineSetting whole(Bench bench, Written wish, Optional<Area> old) throws DraftRefusedException {
        List<String> words = words(wish.words());
        if (words.size() > MOST_WORDS) {
            throw new DraftRefusedException("A headline of more than " + MOST_WORDS + " words cannot be read.");
        }
        double legible = LEAST_CAPITALS * bench.shorter() * (bench.masked() ? 0.2 : 1);
        HeadlineWish headline = headline(bench, wish.style(), words, old);
        HeadlineSetting setting = HeadlineSetting.fit(headline, legible);
        if (setting.words().size() < words.size()) setting = HeadlineSetting.fit(headline, 1);
        if (setting.words().size() < words.size()) throw new DraftRefusedException("There is no room to write that.");
        return setting;
    }

    private static HeadlineWish headline(Bench bench, Style style, List<String> words, Optional<Area> old) {
        Rooms rooms = new Rooms(bench);
        return new HeadlineWish(
                new Headline(words, words.size() > 1 ? words.size() - 1 : 0),
                FontMood.BLOCK,
                box(bench, style, rooms, old),
                keepOut(bench, style, rooms),
                MOST_LINES,
                0,
                align(style),
                style.colour().isPresent() ? Treatment.COLOURED : Treatment.OUTLINED,
                new Palette(DEEP, BASE, LOUD, style.colour().orElse(LOUD)));
    }

    private static List<Rectangle2D> keepOut(Bench bench, Style style, Rooms rooms) {
        if (bench.masked()) return List.of();
        return style.behindPerson() ? rooms.covered() : rooms.taken();
    }

    private static Align align(Style style) {
        int across = style.spot().map(it -> it.across()).orElse(0);
        return across < 0 ? Align.LEFT : across > 0 ? Align.RIGHT : Align.CENTRE;
    }

    private static Rectangle2D box(Bench bench, Style style, Rooms rooms, Optional<Area> old) {
        if (bench.masked()) {
            Rectangle inner = LargestBox.of(bench.area());
            return inner.width > NARROWEST && inner.height > NARROWEST
                    ? inner
                    : bench.area().bounds();
        }
        boolean there = old.isPresent() && style.spot().isEmpty();
        if (there) return sized(old.get().bounds(), Math.clamp(style.size(), 0.4, 1.6), bench);
        Rectangle2D box = style.behindPerson() ? rooms.behindPeople() : rooms.forWords(style.spot());
        return sized(box, Math.clamp(style.size(), 0.4, 1.6), bench);
    }

    /** About the same middle, within the picture. */
    private static Rectangle2D sized(Rectangle2D box, double size, Bench bench) {
        double width = Math.min(box.getWidth() * size, bench.width() * 0.92);
        double height = Math.min(box.getHeight() * size, bench.height() * 0.92);
        double x = start(box.getCenterX() - width / 2, width, bench.width());
        double y = start(box.getCenterY() - height / 2, height, bench.height());
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** With a margin at both ends; at its longest, rounding can put the highest start just below the lowest. */
    private static double start(double wanted, double length, double side) {
        double low = side * 0.04;
        return Math.clamp(wanted, low, Math.max(low, side * 0.96 - length));
    }

    private static List<String> words(String text) {
        Stream<String> words = Arrays.stream(text.toUpperCase(Locale.ROOT).split("\\s+"));
        return words.filter(it -> !it.isBlank()).toList();
    }
}
