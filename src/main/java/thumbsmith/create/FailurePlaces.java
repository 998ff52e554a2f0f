package thumbsmith.create;

import thumbsmith.failure.Presentation;
import thumbsmith.job.Recipe;
import thumbsmith.ui.FailureDialog;

/**
 * Where a failure shows beside its card, the moment it happens: at the inputs that it is about, while the composer still
 * holds them, or in a dialog.
 */
final class FailurePlaces {
    private final ComposerModel composer;
    private final FieldMarks marks;
    private final CardWays ways;
    private final FailureDialog dialog;

    FailurePlaces(ComposerModel composer, FieldMarks marks, CardWays ways, FailureDialog dialog) {
        this.composer = composer;
        this.marks = marks;
        this.ways = ways;
        this.dialog = dialog;
    }

    /** A job has just failed. */
    void failed(JobCardModel card) {
        card.failure().map(card::present).ifPresent(said -> show(card, said));
    }

    private void show(JobCardModel card, Presentation said) {
        switch (said.surface()) {
            case FIELD -> atField(card, said);
            case DIALOG -> ways.trouble(card).ifPresent(dialog::show);
            case CARD, BANNER -> {}
        }
    }

    private void atField(JobCardModel card, Presentation said) {
        Recipe recipe = card.job().recipe();
        if (!FieldMarks.fits(recipe, said)) ways.trouble(card).ifPresent(dialog::show);
        else if (composer.recipeProperty().get().equals(recipe)) marks.show(card, said);
    }
}
