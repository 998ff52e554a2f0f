package thumbsmith.create;

import thumbsmith.failure.HoldReason;
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

    /**
     * What is said in a dialog because some of it fits no input is marked at the others all the same. Of what concerns
     * the whole account the window tells once, whichever job met it.
     */
    private void show(JobCardModel card, Presentation said) {
        mark(card, said);
        if (card.failure().flatMap(HoldReason::of).isPresent()) return;
        switch (said.surface()) {
            case FIELD -> {
                if (FieldMarks.fits(card.job().recipe(), said)) note(card);
                else dialog(card);
            }
            case DIALOG -> dialog(card);
            case CARD, BANNER -> note(card);
        }
    }

    private void dialog(JobCardModel card) {
        ways.trouble(card).ifPresent(dialog::show);
    }

    /** It is said here already; what the service stopped is nothing to call anybody for. */
    private void note(JobCardModel card) {
        if (card.phaseProperty().get().kind() != Phase.Kind.CANCELLED)
            ways.trouble(card).ifPresent(dialog::note);
    }

    private void mark(JobCardModel card, Presentation said) {
        Recipe recipe = card.job().recipe();
        if (composer.recipeProperty().get().equals(recipe)) marks.show(card, said);
    }
}
