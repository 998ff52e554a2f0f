package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        Bench cleared = wish.instead() && bench.masked() ? bench.with(Holes.filled(bench, bench.area())) : bench;
        BufferedImage now = Canvas.copy(cleared.now());
        HeadlineSetting setting = setting(cleared, wish);
        if (setting.bounds().isEmpty()) throw new DraftRefusedException("There is no room to write that.");
        setting.paint(now);
        if (wish.style().behindPerson()) Grounds.peopleBefore(bench, now);
        return cleared.with(now);
    }

    private static HeadlineSetting setting(Bench bench, Written wish) {
        Style style = wish.style();
        List<String> words = words(wish.words());
        Treatment treatment = style.colour().isPresent() ? Treatment.COLOURED : Treatment.OUTLINED;
        Palette palette = new Palette(DEEP, BASE, LOUD, style.colour().orElse(LOUD));
        Rooms rooms = new Rooms(bench);
        List<Rectangle2D> keepOut = style.behindPerson() || bench.masked() ? rooms.covered() : rooms.taken();
        return HeadlineSetting.fit(
                new HeadlineWish(
                        new Headline(words, words.size() > 1 ? words.size() - 1 : 0),
                        FontMood.BLOCK,
                        box(bench, style, rooms),
                        bench.masked() ? List.of() : keepOut,
                        MOST_LINES,
                        0,
                        align(style),
                        treatment,
                        palette),
                LEAST_CAPITALS * bench.height() * (bench.masked() ? 0.2 : 1));
    }

    private static Align align(Style style) {
        int across = style.spot().map(it -> it.across()).orElse(0);
        return across < 0 ? Align.LEFT : across > 0 ? Align.RIGHT : Align.CENTRE;
    }

    private static Rectangle2D box(Bench bench, Style style, Rooms rooms) {
        if (bench.masked()) {
            Rectangle inner = LargestBox.of(bench.area());
            return inner.width > NARROWEST && inner.height > NARROWEST
                    ? inner
                    : bench.area().bounds();
        }
        Rectangle2D box = rooms.forWords(style.spot());
        return sized(box, Math.clamp(style.size(), 0.4, 1.6), bench);
    }

    /** About the same middle, within the picture. */
    private static Rectangle2D sized(Rectangle2D box, double size, Bench bench) {
        double width = Math.min(box.getWidth() * size, bench.width() * 0.92);
        double height = Math.min(box.getHeight() * size, bench.height() * 0.92);
        double x = Math.clamp(box.getCenterX() - width / 2, bench.width() * 0.04, bench.width() * 0.96 - width);
        double y = Math.clamp(box.getCenterY() - height / 2, bench.height() * 0.04, bench.height() * 0.96 - height);
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static List<String> words(String text) {
        Stream<String> words = Arrays.stream(text.toUpperCase(Locale.ROOT).split("\\s+"));
        return words.filter(it -> !it.isBlank()).limit(MOST_WORDS).toList();
    }
}
