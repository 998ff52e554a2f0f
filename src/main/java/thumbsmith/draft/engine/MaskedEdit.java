package thumbsmith.draft.engine;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.ImageEngine;

/** Carries out an edit inside the mask; outside every pixel stays that of the source filled to the format. */
final class MaskedEdit {
    private static final double TINT = 0.85;
    /** A box narrower than this, in px, is not cut any smaller. */
    private static final int SMALLEST = 8;

    private final ImageEngine engine;

    MaskedEdit(ImageEngine engine) {
        this.engine = engine;
    }

    BufferedImage draw(EditDraft draft) throws DraftRefusedException {
        Format format = draft.format();
        BufferedImage source = Canvas.copy(UpperFill.of(draft.source(), format, engine));
        Mask mask = Mask.of(draft.mask(), draft.source(), format, engine);
        if (mask.isEmpty()) {
            throw new DraftRefusedException("The mask marks nothing: paint white what should change.");
        }
        return mask.merged(source, changed(draft, source, mask));
    }

    private BufferedImage changed(EditDraft draft, BufferedImage source, Mask mask) throws DraftRefusedException {
        EditPlan plan = EditPlan.of(draft.prompt());
        BufferedImage now = Canvas.copy(source);
        if (draft.support().isPresent()) {
            place(draft.support().get(), now, mask);
        } else {
            plan = plan.orWritten(draft.prompt());
        }
        if (plan.isEmpty() && draft.support().isEmpty()) {
            throw new DraftRefusedException("Drafts can change light and colours, blur, remove, write words"
                    + " and place a support picture: say which of these.");
        }
        return carriedOut(plan, now, mask, draft);
    }

    private BufferedImage carriedOut(EditPlan plan, BufferedImage picture, Mask mask, EditDraft draft) {
        BufferedImage now = regions(plan, picture, mask);
        for (Adjustment adjustment : plan.adjustments()) {
            Canvas.change(now, adjustment::apply);
        }
        if (plan.words().isPresent()) {
            write(plan, now, mask, draft);
        } else {
            plan.colour().ifPresent(it -> tint(now, it, plan.flat()));
        }
        return now;
    }

    private static BufferedImage regions(EditPlan plan, BufferedImage picture, Mask mask) {
        BufferedImage now = picture;
        for (RegionChange change : plan.regions()) {
            now = change.apply(now, mask);
        }
        return now;
    }

    private static void tint(BufferedImage now, int colour, boolean flat) {
        Canvas.change(
                now, it -> flat ? Rgb.mix(it, colour, 1) : Rgb.mix(it, Rgb.toned(it, colour, Rgb.luma(it)), TINT));
    }

    private void place(BufferedImage support, BufferedImage now, Mask mask) {
        BufferedImage filled = engine.fill(support, mask.bounds().width, mask.bounds().height);
        Canvas.paint(now, pen -> pen.drawImage(filled, mask.bounds().x, mask.bounds().y, null));
    }

    private static void write(EditPlan plan, BufferedImage now, Mask mask, EditDraft draft) {
        Palette palette = Palette.of(draft.prompt(), Ideas.of(draft.prompt(), draft.seed()));
        HeadlineBlock block = HeadlineBlock.fit(plan.words().orElseThrow().words(), inner(mask, draft.format()), 3, 0);
        Canvas.paint(
                now,
                pen -> plan.colour()
                        .ifPresentOrElse(
                                it -> HeadlinePainter.paint(pen, block, palette, it),
                                () -> HeadlinePainter.paint(pen, block, palette)));
    }

    /** The largest box inside the mask, kept off the picture's own edges; without a mask a band below. */
    private static Rectangle2D inner(Mask mask, Format format) {
        Rectangle2D box = LargestBox.of(mask);
        if (box.getWidth() == format.width() && box.getHeight() == format.height()) {
            return Layout.band(format, false).headline();
        }
        Rectangle2D both = Layout.safe(format).createIntersection(box);
        return both.getWidth() > SMALLEST && both.getHeight() > SMALLEST ? both : box;
    }
}
