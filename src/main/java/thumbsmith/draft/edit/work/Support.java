package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.Placed;
import thumbsmith.draft.edit.grammar.Spot;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.edit.Covering;
import thumbsmith.image.edit.Resizing;

/** Lays the support picture into the picture: filling the mask, or at a place. */
final class Support {
    /** How high it is laid at a place, as a share of the shorter side. */
    private static final double HEIGHT = 0.5;

    private Support() {}

    static Bench placed(Bench bench, Placed wish) throws DraftRefusedException {
        BufferedImage support = bench.support()
                .orElseThrow(() -> new DraftRefusedException("There is no support picture to put there."));
        BufferedImage now = Canvas.copy(bench.now());
        if (bench.masked()) {
            Rectangle box = bench.area().bounds();
            BufferedImage filled = Tones.worked(support, it -> Covering.sharp(it, box.width, box.height));
            Canvas.paint(now, pen -> pen.drawImage(filled, box.x, box.y, null));
        } else {
            loose(bench, now, support, wish);
        }
        if (wish.style().behindPerson()) Grounds.peopleBefore(bench, now);
        return bench.with(now);
    }

    private static void loose(Bench bench, BufferedImage now, BufferedImage support, Placed wish) {
        double height = HEIGHT * bench.shorter() * wish.style().size();
        double width = height * support.getWidth() / support.getHeight();
        Rectangle2D box = Signs.box(bench, width, height, wish.style().spot().orElse(new Spot(1, 0)));
        int wide = (int) Math.max(1, Math.round(box.getWidth()));
        int high = (int) Math.max(1, Math.round(box.getHeight()));
        BufferedImage sized = Tones.worked(support, it -> Resizing.to(it, wide, high));
        Canvas.paint(now, pen -> {
            Shadows.under(pen, sized, (int) box.getX(), (int) box.getY());
            pen.drawImage(sized, (int) box.getX(), (int) box.getY(), null);
        });
    }
}
