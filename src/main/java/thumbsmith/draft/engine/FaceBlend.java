package thumbsmith.draft.engine;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.ImageEngine;

/** Lays the face of one picture into the face's place of another, matched in tone, with a soft rim. */
final class FaceBlend {
    /** Where the rim begins to fade, as a share of the radius. */
    private static final double FADE = 0.78;

    private static final int SMALLEST = 8;
    private final ImageEngine engine;

    FaceBlend(ImageEngine engine) {
        this.engine = engine;
    }

    BufferedImage draw(FaceSwapDraft draft) throws DraftRefusedException {
        Format format = draft.format();
        BufferedImage target = Canvas.copy(UpperFill.of(draft.target(), format, engine));
        FaceEllipse place = place(draft, target);
        BufferedImage face = Canvas.copy(engine.fit(draft.face(), format.width(), format.height()));
        FaceEllipse origin = FaceSearch.in(face, engine);
        ToneMatch match = ToneMatch.between(face, origin, target, place);
        return blended(target, moved(face, origin, target, place), place, match);
    }

    private FaceEllipse place(FaceSwapDraft draft, BufferedImage target) throws DraftRefusedException {
        Format format = draft.format();
        if (draft.mask().isEmpty()) {
            return FaceSearch.in(target, engine);
        }
        Rectangle box = Mask.of(draft.mask(), draft.target(), format, engine).bounds();
        if (box.width < SMALLEST || box.height < SMALLEST) {
            throw new DraftRefusedException("The mask marks no place for the face: paint white where it should go.");
        }
        return FaceEllipse.within(box);
    }

    /** The face picture on the target's field, its ellipse over the place. */
    private BufferedImage moved(BufferedImage face, FaceEllipse origin, BufferedImage target, FaceEllipse place) {
        double scaleX = place.radiusX() / origin.radiusX();
        double scaleY = place.radiusY() / origin.radiusY();
        BufferedImage sized = engine.fill(
                face, Math.max(1, (int) Math.round(face.getWidth() * Math.max(scaleX, scaleY))), Math.max(1, (int)
                        Math.round(face.getHeight() * Math.max(scaleX, scaleY))));
        AffineTransform move = AffineTransform.getTranslateInstance(place.x(), place.y());
        move.scale(scaleX * face.getWidth() / sized.getWidth(), scaleY * face.getHeight() / sized.getHeight());
        move.translate(
                -origin.x() * sized.getWidth() / face.getWidth(), -origin.y() * sized.getHeight() / face.getHeight());
        BufferedImage field = Canvas.of(target.getWidth(), target.getHeight());
        Canvas.paint(field, pen -> pen.drawImage(sized, move, null));
        return field;
    }

    private static BufferedImage blended(BufferedImage target, BufferedImage face, FaceEllipse place, ToneMatch match) {
        BufferedImage result = Canvas.copy(target);
        int[] to = Canvas.pixels(result);
        int[] from = Canvas.pixels(face);
        for (int i = 0; i < to.length; i++) {
            double distance = place.distance(i % result.getWidth(), i / result.getWidth());
            if (distance < 1) {
                double there = (from[i] >>> 24) / 255.0;
                to[i] = Rgb.mix(to[i], match.apply(from[i]), there * share(distance));
            }
        }
        return result;
    }

    /** Smooth from 1 to 0 across the rim. */
    private static double share(double distance) {
        double t = Math.clamp((1 - distance) / (1 - FADE), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
