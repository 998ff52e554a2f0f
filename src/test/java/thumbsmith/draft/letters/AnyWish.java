package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.paint.Palette;

/** Wishes of all kinds for a picture of 640 × 360 px. */
record AnyWish(SplittableRandom random) {
    static final int WIDTH = 640;
    static final int HEIGHT = 360;

    private static final List<String> WORDS = List.of(
            "I",
            "QUIT",
            "$10,000",
            "MISTAKE",
            "THE",
            "ÀÇÉ",
            "30",
            "DAYS",
            "WINS?",
            "Qg,y",
            "ДЕНЬ",
            "ВОЙНА",
            "ΩΜΕΓΑ",
            "שלום",
            "سلام",
            "東京",
            "UNBELIEVABLE",
            "iPhone",
            "🔥",
            "1%",
            "…");

    static HeadlineWish of(long seed) {
        return new AnyWish(new SplittableRandom(seed)).wish();
    }

    private HeadlineWish wish() {
        return new HeadlineWish(
                headline(),
                one(FontMood.values()),
                box(120, 90),
                Stream.generate(() -> box(5, 5)).limit(random.nextInt(3)).toList(),
                1 + random.nextInt(4),
                random.nextBoolean() ? 0 : (random.nextDouble() - 0.5) * 0.3,
                one(Align.values()),
                one(Treatment.values()),
                new Palette(colour(), colour(), colour(), colour()));
    }

    private Headline headline() {
        int length = 1 + random.nextInt(6);
        List<String> words = IntStream.range(0, length)
                .mapToObj(it -> WORDS.get(random.nextInt(WORDS.size())))
                .toList();
        return new Headline(words, random.nextInt(length + 1) - 1);
    }

    private Rectangle2D box(double leastWidth, double leastHeight) {
        double width = leastWidth + random.nextDouble() * (WIDTH * 0.9 - leastWidth);
        double height = leastHeight + random.nextDouble() * (HEIGHT * 0.9 - leastHeight);
        double x = random.nextDouble() * (WIDTH - width);
        return new Rectangle2D.Double(x, random.nextDouble() * (HEIGHT - height), width, height);
    }

    private int colour() {
        return random.nextInt(0x1000000);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
