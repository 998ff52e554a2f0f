package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.Aim;
import thumbsmith.draft.edit.grammar.Instruction.Extended;
import thumbsmith.draft.edit.grammar.Instruction.Mirrored;
import thumbsmith.draft.edit.grammar.Instruction.Turned;
import thumbsmith.draft.edit.grammar.Part;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Covering;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Resizing;
import thumbsmith.image.edit.Straightening;
import thumbsmith.image.edit.Turning;
import thumbsmith.image.face.Face;

/**
 * Changes of the frame. Zooming and cropping concern the whole picture: a mask says where to look. Mirroring and turning
 * stay within a mask: what it marks is mirrored in its own box.
 */
final class Frames {
    /** A face looked at closely is that high, as a share of the frame, and never higher than it could be. */
    private static final double FACE_HEIGHT = 0.55;
    /** In px of the source for one of the result: closer there is nothing to see. */
    private static final double LEAST_DETAIL = 0.25;

    private static final double EYES = 0.4;

    private Frames() {}

    static Bench mirrored(Bench bench, Mirrored wish) {
        if (!bench.masked()) return bench.reframed(it -> mirrored(it, wish));
        return bench.with(inBox(bench, wish));
    }

    private static BufferedImage mirrored(BufferedImage picture, Mirrored wish) {
        return Tones.worked(picture, it -> Turning.turned(it, 0, !wish.upsideDown(), wish.upsideDown()));
    }

    private static BufferedImage inBox(Bench bench, Mirrored wish) {
        Rectangle box = bench.area().bounds();
        BufferedImage part = bench.now().getSubimage(box.x, box.y, box.width, box.height);
        BufferedImage changed = Canvas.copy(bench.now());
        Canvas.paint(changed, pen -> pen.drawImage(mirrored(Canvas.copy(part), wish), box.x, box.y, null));
        return changed;
    }

    /** A quarter turn is filled again to the same frame. */
    static Bench turned(Bench bench, Turned wish) throws DraftRefusedException {
        refuseMasked(bench, "Turning");
        int width = bench.width();
        int height = bench.height();
        return bench.reframed(picture -> Tones.worked(picture, it -> {
            try (Bitmap turned = Turning.turned(it, wish.quarters(), false, false)) {
                return Covering.sharp(turned, width, height);
            }
        }));
    }

    static Bench straightened(Bench bench, double degrees) throws DraftRefusedException {
        refuseMasked(bench, "Straightening");
        Rectangle2D whole = new Rectangle(bench.width(), bench.height());
        return bench.reframed(picture -> Tones.worked(
                picture, it -> Straightening.window(it, degrees, whole, bench.width(), bench.height(), false)));
    }

    static Bench extended(Bench bench, Extended wish) throws DraftRefusedException {
        refuseMasked(bench, "Extending");
        return bench.reframed(it -> Extending.placed(it, bench.width(), bench.height(), wish.factor(), wish.towards()));
    }

    static Bench zoomed(Bench bench, double factor, Aim aim) throws DraftRefusedException {
        Rectangle window = window(bench, factor, aim);
        return bench.reframed(picture -> Tones.worked(picture, it -> {
            try (Bitmap part = Cropping.part(it, window.x, window.y, window.width, window.height);
                    Bitmap whole = part.copy()) {
                return Resizing.to(whole, bench.width(), bench.height());
            }
        }));
    }

    private static Rectangle window(Bench bench, double factor, Aim aim) throws DraftRefusedException {
        return switch (aim) {
            case Aim.None _ -> about(bench, factor, 0.5, bench.seen().faces().isEmpty() ? 0.5 : eyes(bench), 0.5);
            case Aim.Towards it ->
                about(bench, factor, share(it.spot().across()), share(it.spot().down()), 0.5);
            case Aim.At it -> it.part() == Part.FACE ? onFace(bench, factor) : onPart(bench, it.part());
        };
    }

    /** Without another wish the zoom keeps the faces in. */
    private static double eyes(Bench bench) {
        return bench.seen().faces().getFirst().box().getCenterY() / bench.height();
    }

    private static double share(int direction) {
        return 0.5 + direction * 0.5;
    }

    private static Rectangle onFace(Bench bench, double factor) throws DraftRefusedException {
        List<Face> faces = bench.seen().faces();
        if (faces.isEmpty()) throw new DraftRefusedException("No face was found to zoom in on.");
        Rectangle2D box = faces.getFirst().box();
        double most = FACE_HEIGHT * bench.height() / box.getHeight();
        return about(
                bench,
                Math.max(1.08, Math.min(factor * 1.15, most)),
                box.getCenterX() / bench.width(),
                box.getCenterY() / bench.height(),
                EYES);
    }

    /** The part with some room around, in the frame's own shape. */
    private static Rectangle onPart(Bench bench, Part part) throws DraftRefusedException {
        Rectangle box = Parts.of(part, bench).bounds();
        if (box.isEmpty()) throw new DraftRefusedException("There is nothing there to zoom in on.");
        double across = bench.width() / (box.width * 1.25);
        double down = bench.height() / (box.height * 1.25);
        double factor = Math.clamp(Math.min(across, down), 1.05, 1 / LEAST_DETAIL);
        return about(bench, factor, box.getCenterX() / bench.width(), box.getCenterY() / bench.height(), 0.5);
    }

    /** @param height where in the window the point comes to lie, as a share from its top */
    private static Rectangle about(Bench bench, double factor, double x, double y, double height) {
        int width = (int) Math.max(1, Math.round(bench.width() / factor));
        int tall = (int) Math.max(1, Math.round(bench.height() / factor));
        long left = Math.round(x * bench.width() - width / 2.0);
        long top = Math.round(y * bench.height() - tall * height);
        return new Rectangle(
                Math.clamp(left, 0, bench.width() - width), Math.clamp(top, 0, bench.height() - tall), width, tall);
    }

    private static void refuseMasked(Bench bench, String what) throws DraftRefusedException {
        if (bench.masked()) {
            throw new DraftRefusedException(what + " concerns the whole picture. Send it without a mask.");
        }
    }
}
