package thumbsmith.draft.edit.work;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.edit.grammar.Instruction.Ground;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.scene.Palettes;
import thumbsmith.draft.scene.Places;
import thumbsmith.draft.scene.Setting;
import thumbsmith.image.edit.Covering;

/** Other backgrounds: people stay in front of them. */
final class Grounds {
    private static final double TONED = 0.15;

    private Grounds() {}

    static Bench replaced(Bench bench, Ground ground) throws DraftRefusedException {
        Optional<BufferedImage> people = bench.seen().people();
        if (people.isEmpty() && !bench.masked()) {
            throw new DraftRefusedException(
                    "No person was found to keep before a new background. Paint a mask over the background.");
        }
        BufferedImage now = painted(bench, ground);
        peopleBefore(bench, now);
        return bench.with(now);
    }

    /** Paints the people over what was put behind them. */
    static void peopleBefore(Bench bench, BufferedImage now) {
        bench.seen().people().ifPresent(it -> Canvas.paint(now, pen -> pen.drawImage(people(bench, it), 0, 0, null)));
    }

    /** As they are now; where nothing was done to them yet, with rims that are clean of the old background. */
    private static BufferedImage people(Bench bench, BufferedImage cut) {
        if (bench.now() == bench.before()) return cut;
        BufferedImage people = Canvas.copy(bench.now());
        int[] to = Canvas.pixels(people);
        int[] alpha = Canvas.pixels(cut);
        for (int i = 0; i < to.length; i++) to[i] = to[i] & 0xFFFFFF | alpha[i] & 0xFF000000;
        return people;
    }

    private static BufferedImage painted(Bench bench, Ground ground) throws DraftRefusedException {
        return switch (ground) {
            case Ground.Plain it -> Tones.changed(bench.now(), Colours.covered(it.rgb()));
            case Ground.Gradient it -> gradient(bench, Rgb.paint(it.first()), Rgb.paint(it.second()));
            case Ground.Support _ -> support(bench);
            case Ground.Scenic it -> scenic(bench, it.place());
            case Ground.Drawn it -> drawn(bench, it);
        };
    }

    private static BufferedImage gradient(Bench bench, Color first, Color second) {
        BufferedImage ground = Canvas.of(bench.width(), bench.height());
        Canvas.paint(ground, pen -> {
            pen.setPaint(new GradientPaint(0, 0, first, bench.width() * 0.6f, bench.height(), second));
            pen.fillRect(0, 0, bench.width(), bench.height());
        });
        return ground;
    }

    private static BufferedImage scenic(Bench bench, Place place) {
        BufferedImage ground = Canvas.of(bench.width(), bench.height());
        String words = place.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Places.paint(ground, place, setting(bench, words), TONED);
        return ground;
    }

    private static BufferedImage drawn(Bench bench, Ground.Drawn wish) {
        BufferedImage ground = Canvas.of(bench.width(), bench.height());
        String words = wish.colour().map("#%06x"::formatted).orElse("bright");
        wish.kind().paint(ground, setting(bench, words));
        return ground;
    }

    /** The light comes from behind the head, where there is one. */
    private static Setting setting(Bench bench, String words) {
        Point2D focus = bench.seen().faces().stream()
                .findFirst()
                .<Point2D>map(
                        it -> new Point2D.Double(it.box().getCenterX(), it.box().getCenterY()))
                .orElse(new Point2D.Double(bench.width() / 2.0, bench.height() * 0.45));
        return new Setting(Palettes.of(Brief.of(words), Optional.empty(), bench.seed()), focus, bench.seed());
    }

    private static BufferedImage support(Bench bench) throws DraftRefusedException {
        BufferedImage support = bench.support()
                .orElseThrow(() -> new DraftRefusedException("There is no support picture to put there."));
        return Tones.worked(support, it -> Covering.sharp(it, bench.width(), bench.height()));
    }
}
