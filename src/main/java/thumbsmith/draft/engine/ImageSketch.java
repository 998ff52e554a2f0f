package thumbsmith.draft.engine;

import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.ImageEngine;

/** A draft out of a picture: the picture stays, graded; the headline goes where it is calmer. */
final class ImageSketch {
    private final ImageEngine engine;
    private final HeroPainter heroes;

    ImageSketch(ImageEngine engine) {
        this.engine = engine;
        this.heroes = new HeroPainter(engine);
    }

    BufferedImage draw(ImageDraft draft) {
        Format format = draft.format();
        String prompt = draft.model().readsPromptBesideImage() ? draft.prompt().orElse("") : "";
        long idea = Ideas.of(prompt, draft.seed());
        Palette palette = draft.style().map(Palette::of).orElseGet(() -> Palette.of(prompt, idea));
        BufferedImage picture = Canvas.copy(UpperFill.of(draft.source(), format, engine));
        Layout layout = Layout.band(format, calmerAbove(picture) ^ Ideas.flips(idea));
        Grading.apply(picture, palette, strength(draft) + 0.03 * Math.floorMod(idea, 4L));
        Canvas.paint(picture, pen -> {
            Headline headline = Headline.of(prompt);
            if (!headline.isEmpty()) {
                scrim(pen, format, layout.headline(), palette);
            }
            placed(pen, draft, layout, palette);
            TextSketch.headline(pen, headline, layout, palette, 0);
        });
        return picture;
    }

    /** How far the grade may go from the source; a style asks for more of itself. */
    private static double strength(ImageDraft draft) {
        ImageWeight weight = draft.model().takesWeight() ? draft.weight() : ImageWeight.MEDIUM;
        double byWeight = switch (weight) {
            case LOW -> 0.5;
            case MEDIUM -> 0.22;
            case HIGH -> 0.05;
        };
        return draft.style().isPresent() ? byWeight + 0.15 : byWeight;
    }

    private static boolean calmerAbove(BufferedImage picture) {
        Tones tones = Tones.of(picture);
        return tones.edges(0, 0, 1, 0.45) <= tones.edges(0, 0.45, 1, 0.9);
    }

    private void placed(Graphics2D pen, ImageDraft draft, Layout layout, Palette palette) {
        draft.support().ifPresent(it -> {
            Rectangle2D box = draft.persona().isPresent() ? mirrored(layout.hero(), draft.format()) : layout.hero();
            heroes.card(pen, it, box, palette, 3);
        });
        draft.persona().ifPresent(it -> heroes.ring(pen, it.portrait(), layout.hero(), palette));
    }

    private static Rectangle2D mirrored(Rectangle2D box, Format format) {
        return new Rectangle2D.Double(format.width() - box.getMaxX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private static void scrim(Graphics2D pen, Format format, Rectangle2D box, Palette palette) {
        boolean top = box.getCenterY() < format.height() / 2.0;
        float edge = top ? 0 : format.height();
        float fade = (float) (top ? box.getMaxY() * 1.25 : box.getMinY() * 0.8);
        pen.setPaint(
                new GradientPaint(0, edge, Rgb.paint(palette.deep(), 0.88), 0, fade, Rgb.paint(palette.deep(), 0)));
        pen.fill(new Rectangle2D.Double(0, 0, format.width(), format.height()));
    }
}
