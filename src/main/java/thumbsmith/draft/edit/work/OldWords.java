package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.MovedText;
import thumbsmith.draft.edit.grammar.Part;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.edit.Resizing;

/**
 * Moves and sizes words that are in a picture already. They are told from their ground by what differs from the ground
 * made up behind them. The mask says where the words are; where they go the picture changes as well.
 */
final class OldWords {
    private static final double MARGIN = 0.05;
    /** Differences of that many of 442 are the ground's; that much more are letters wholly. */
    private static final double GROUND = 18;

    private static final double LETTERS = 30;

    private OldWords() {}

    static Bench moved(Bench bench, MovedText wish) throws DraftRefusedException {
        Rectangle box = Parts.of(Part.TEXT, bench).bounds();
        double marginX = MARGIN * bench.width();
        double marginY = MARGIN * bench.height();
        double x = moved(box.x, wish.towards().across(), wish.amount(), marginX, bench.width() - marginX - box.width);
        double y = moved(box.y, wish.towards().down(), wish.amount(), marginY, bench.height() - marginY - box.height);
        return laid(bench, new Rectangle2D.Double(x, y, box.width, box.height));
    }

    private static double moved(double from, int direction, double amount, double least, double most) {
        if (direction == 0) return from;
        double end = direction < 0 ? least : most;
        return from + (end - from) * Math.min(1, amount);
    }

    static Bench sized(Bench bench, double factor) throws DraftRefusedException {
        Rectangle box = Parts.of(Part.TEXT, bench).bounds();
        double most = Math.min(bench.width() * 0.94 / box.width, bench.height() * 0.94 / box.height);
        double scale = Math.min(factor, most);
        double width = box.width * scale;
        double height = box.height * scale;
        double x = Math.clamp(box.getCenterX() - width / 2, 0, bench.width() - width);
        double y = Math.clamp(box.getCenterY() - height / 2, 0, bench.height() - height);
        return laid(bench, new Rectangle2D.Double(x, y, width, height));
    }

    private static Bench laid(Bench bench, Rectangle2D place) throws DraftRefusedException {
        Area area = Parts.of(Part.TEXT, bench);
        BufferedImage ground = Holes.filled(bench, area);
        BufferedImage letters = letters(bench, ground, area);
        int width = (int) Math.max(1, Math.round(place.getWidth()));
        int height = (int) Math.max(1, Math.round(place.getHeight()));
        BufferedImage sized = Tones.worked(letters, it -> Resizing.to(it, width, height));
        Canvas.paint(ground, pen -> pen.drawImage(sized, (int) place.getX(), (int) place.getY(), null));
        Area grown = area.or(boxed(bench, place));
        return bench.with(ground).within(bench.area().or(grown));
    }

    /** Cut to the words' bounds, opaque where they differ from the ground. */
    private static BufferedImage letters(Bench bench, BufferedImage ground, Area area) {
        BufferedImage letters = Canvas.copy(bench.now());
        int[] pixels = Canvas.pixels(letters);
        int[] behind = Canvas.pixels(ground);
        for (int i = 0; i < pixels.length; i++) {
            double share = Math.clamp((Rgb.distance(pixels[i], behind[i]) - GROUND) / LETTERS, 0, 1);
            pixels[i] = pixels[i] & 0xFFFFFF | (int) Math.round(share * area.weights()[i]) << 24;
        }
        Rectangle box = area.bounds();
        return Canvas.copy(letters.getSubimage(box.x, box.y, box.width, box.height));
    }

    private static Area boxed(Bench bench, Rectangle2D place) {
        Area nowhere = Area.nowhere(bench.width(), bench.height());
        int[] weights = new int[nowhere.weights().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = place.contains(i % bench.width(), i / bench.width()) ? 255 : 0;
        }
        return new Area(bench.width(), bench.height(), weights);
    }
}
