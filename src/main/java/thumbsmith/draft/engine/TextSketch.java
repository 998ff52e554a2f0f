package thumbsmith.draft.engine;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.SplittableRandom;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.ImageEngine;

/** A draft out of words: a ground, a hero beside it, and the headline. */
final class TextSketch {
    private static final double[] TILTS = {0, -0.045, 0, -0.06, 0.03};
    private final ImageEngine engine;
    private final HeroPainter heroes;

    TextSketch(ImageEngine engine) {
        this.engine = engine;
        this.heroes = new HeroPainter(engine);
    }

    BufferedImage draw(TextDraft draft) {
        long idea = Ideas.of(draft.prompt(), draft.seed());
        SplittableRandom chance = new SplittableRandom(idea);
        Palette palette = draft.style().map(Palette::of).orElseGet(() -> Palette.of(draft.prompt(), idea));
        Headline headline = Headline.of(draft.prompt());
        Optional<Motif> motif = Motif.of(draft.prompt());
        boolean hero = draft.persona().isPresent() || draft.support().isPresent() || motif.isPresent();
        Layout layout = hero || headline.isEmpty()
                ? Layout.withHero(draft.format(), Ideas.flips(idea))
                : Layout.headlineOnly(draft.format());
        BufferedImage picture = Canvas.of(draft.format());
        Canvas.paint(picture, pen -> {
            ground(pen, draft, palette, layout, chance);
            hero(pen, draft, palette, layout, motif);
            headline(pen, headline, layout, palette, TILTS[chance.nextInt(TILTS.length)]);
        });
        return picture;
    }

    static void headline(Graphics2D pen, Headline headline, Layout layout, Palette palette, double tilt) {
        if (!headline.isEmpty()) {
            Rectangle2D box = layout.headline();
            int mostLines = box.getHeight() > box.getWidth() * 0.9 ? 4 : 3;
            HeadlinePainter.paint(pen, HeadlineBlock.fit(headline.words(), box, mostLines, tilt), palette);
        }
    }

    /** A support picture that has no card of its own stands behind everything, blurred and in the palette's tones. */
    private void ground(Graphics2D pen, TextDraft draft, Palette palette, Layout layout, SplittableRandom chance) {
        Rectangle2D field = new Rectangle2D.Double(
                0, 0, draft.format().width(), draft.format().height());
        Point2D focus =
                new Point2D.Double(layout.hero().getCenterX(), layout.hero().getCenterY());
        Backdrop.of(Ideas.of(draft.prompt(), draft.seed())).paint(pen, field, palette, focus, chance);
        if (draft.persona().isPresent()) {
            draft.support().ifPresent(it -> pen.drawImage(duotone(it, draft, palette), 0, 0, null));
        }
    }

    private BufferedImage duotone(BufferedImage support, TextDraft draft, Palette palette) {
        BufferedImage filled =
                engine.fill(support, draft.format().width(), draft.format().height());
        BufferedImage soft = Softening.of(filled, draft.format().height() / 120);
        Canvas.change(soft, it -> Rgb.mix(it, duotone(it, palette), 0.72));
        return soft;
    }

    private static int duotone(int rgb, Palette palette) {
        double luma = Rgb.luma(rgb);
        return luma < 0.5
                ? Rgb.mix(rgb & 0xFF000000 | palette.deep(), palette.base(), luma * 2)
                : Rgb.mix(rgb & 0xFF000000 | palette.base(), palette.pop(), luma * 2 - 1);
    }

    private void hero(Graphics2D pen, TextDraft draft, Palette palette, Layout layout, Optional<Motif> motif) {
        if (draft.persona().isPresent()) {
            heroes.ring(pen, draft.persona().get().portrait(), layout.hero(), palette);
        } else if (draft.support().isPresent()) {
            heroes.card(pen, draft.support().get(), layout.hero(), palette, Ideas.flips(draft.seed()) ? -4 : 4);
        } else {
            motif.ifPresent(it -> it.sticker().stick(pen, inner(layout.hero())));
        }
    }

    private static Rectangle2D inner(Rectangle2D box) {
        double cut = Math.min(box.getWidth(), box.getHeight()) * 0.06;
        return new Rectangle2D.Double(
                box.getX() + cut, box.getY() + cut, box.getWidth() - cut * 2, box.getHeight() - cut * 2);
    }
}
