package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;

/** A headline as large as its box allows, ready to be painted. */
public final class HeadlineSetting {
    /** In px: 9 % of 720, which is 8 px where a thumbnail is shown 168 px wide. */
    private static final double LEAST_CAPITALS = 65;
    /** Below this share of the least height it is better to lose a word than to read none. */
    private static final double ILLEGIBLE = 0.6;
    /** How far around the letters contrast is measured, as a share of the capitals' height. */
    private static final double AROUND = 0.04;

    private final HeadlineWish wish;
    private final Headline headline;
    private final Block block;

    private HeadlineSetting(HeadlineWish wish, Headline headline, Block block) {
        this.wish = wish;
        this.headline = headline;
        this.block = block;
    }

    /** As large as the box allows; words that would come out too small are wrapped, then cut. */
    public static HeadlineSetting fit(HeadlineWish wish) {
        return fit(wish, LEAST_CAPITALS);
    }

    /**
     * As {@link #fit(HeadlineWish)} for pictures of other sizes.
     *
     * @param leastCapitals height of capitals in px below which they are hard to read
     */
    public static HeadlineSetting fit(HeadlineWish wish, double leastCapitals) {
        Fitting fitting = new Fitting(wish, leastCapitals);
        Headline headline = Emphasis.given(Drawable.of(wish.headline(), wish.mood()), wish.treatment());
        Block block = fitting.best(headline);
        for (Optional<Headline> next = shorter(headline, block, leastCapitals);
                next.isPresent();
                next = shorter(headline, block, leastCapitals)) {
            headline = next.get();
            block = fitting.best(headline);
        }
        return new HeadlineSetting(wish, headline, block);
    }

    private static Optional<Headline> shorter(Headline headline, Block block, double least) {
        if (block.isEmpty() || block.capital() >= least) return Optional.empty();
        Optional<Headline> gentle = Shortening.byWeak(headline);
        return gentle.isPresent() || block.capital() >= least * ILLEGIBLE ? gentle : Shortening.byAny(headline);
    }

    /** The words that are shown: those of the wish that have letters and found room. */
    public List<String> words() {
        return block.isEmpty() ? List.of() : headline.words();
    }

    /** All ink, in px: letters, outline, bars; without the soft shadow. Empty where nothing found room. */
    public Rectangle2D bounds() {
        return block.bounds();
    }

    /** The height of capital letters, in px, of the smallest line; 0 where nothing found room. */
    public double capHeight() {
        return block.capital();
    }

    /** Paints onto the picture; where the ground would make it unreadable it darkens or lightens the ground around the letters first. */
    public void paint(BufferedImage picture) {
        if (!block.isEmpty()) new HeadlinePainter(wish, block).paint(picture);
    }

    /** Hard-edged ink alone, as {@link #paint} puts it onto that ground. */
    void paintInk(BufferedImage onto, BufferedImage ground) {
        HeadlinePainter painter = new HeadlinePainter(wish, block);
        Canvas.paint(onto, painter.ink(ground)::paint);
    }

    /**
     * WCAG contrast of the letters to what is right around them (outline, bar or ground), in a picture that they were
     * painted on: the worst word's median; {@link Contrast#between black to white} where there are no words.
     */
    public double contrast(BufferedImage painted) {
        return block.words()
                .mapToDouble(it -> new EdgeMap(painted, it, around()).contrast(painted))
                .min()
                .orElse(21);
    }

    private double around() {
        double reach = Math.max(1, block.capital() * AROUND);
        return block.rim() > 0 ? Math.min(reach, Math.max(0.6, block.rim() - 1.6)) : reach;
    }
}
