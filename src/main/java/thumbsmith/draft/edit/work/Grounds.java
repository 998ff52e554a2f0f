package thumbsmith.draft.edit.work;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.Ground;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.edit.Covering;

/** Other backgrounds: people stay in front of them. */
final class Grounds {
    private Grounds() {}

    static Bench replaced(Bench bench, Ground ground) throws DraftRefusedException {
        Optional<BufferedImage> people = bench.seen().people();
        if (people.isEmpty() && !bench.masked()) {
            throw new DraftRefusedException(
                    "No person was found to keep before a new background. Paint a mask over the background.");
        }
        BufferedImage now = painted(bench, ground);
        people.ifPresent(it -> Canvas.paint(now, pen -> pen.drawImage(it, 0, 0, null)));
        return bench.with(now);
    }

    private static BufferedImage painted(Bench bench, Ground ground) throws DraftRefusedException {
        return switch (ground) {
            case Ground.Plain it -> Tones.changed(bench.now(), Colours.covered(it.rgb()));
            case Ground.Gradient it -> gradient(bench, Rgb.paint(it.first()), Rgb.paint(it.second()));
            case Ground.Support _ -> support(bench);
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

    private static BufferedImage support(Bench bench) throws DraftRefusedException {
        BufferedImage support = bench.support()
                .orElseThrow(() -> new DraftRefusedException("There is no support picture to put there."));
        return Tones.worked(support, it -> Covering.sharp(it, bench.width(), bench.height()));
    }
}
