package thumbsmith.create;

import java.util.Comparator;
import java.util.List;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Recipe;

/** Brings a job's recipe back to the composer, to the input that needs a change. Sends nothing. */
final class Recall {
    private final ComposerModel composer;
    private final ComposerFocus focus;
    private final PutAside aside;
    private final FieldMarks marks;
    private final Runnable toFront;

    /** @param toFront brings the Create screen before the person */
    Recall(ComposerModel composer, ComposerFocus focus, PutAside aside, FieldMarks marks, Runnable toFront) {
        this.composer = composer;
        this.focus = focus;
        this.aside = aside;
        this.marks = marks;
        this.toFront = toFront;
    }

    /** Everything as the job had it, with the marks of what it failed for. */
    void bringBack(JobCardModel card) {
        bringBack(card.job().recipe());
        card.failure().map(card::present).ifPresent(said -> marks.show(card, said));
    }

    void at(JobCardModel card, Field field) {
        at(card, field, ComposerFocus.Act.NOTHING);
    }

    void at(JobCardModel card, Field field, ComposerFocus.Act act) {
        bringBack(card);
        focus.wish(field, act);
    }

    /** To the prompt, or to the pictures where there is no prompt. */
    void atPrompt(JobCardModel card) {
        if (card.job().recipe().operation() == Operation.FACE_SWAP) atPictures(card);
        else at(card, Field.PROMPT);
    }

    /** To the first slot that is filled, or to the first. */
    void atPictures(JobCardModel card) {
        Recipe recipe = card.job().recipe();
        List<Slot> slots = Recipe.slotsOf(recipe.operation());
        slots.stream()
                .min(Comparator.comparing(slot -> !recipe.pictures().containsKey(slot)))
                .ifPresent(slot -> at(card, Field.of(slot)));
    }

    void atList(JobCardModel card, LookMode look) {
        at(card, Field.of(look), ComposerFocus.Act.OPEN);
    }

    /** Asks for a file for that slot. */
    void choosePicture(JobCardModel card, Slot slot) {
        at(card, Field.of(slot));
        composer.slots().at(slot).model().choose();
    }

    void pastePicture(JobCardModel card, Slot slot) {
        at(card, Field.of(slot), ComposerFocus.Act.PASTE);
    }

    /** The same pictures in another operation; a prompt that it needs stays as it is in the composer. */
    void use(JobCardModel card, Operation operation) {
        Recast recast = new Recast(card.job().recipe());
        bringBack(recast.as(
                operation, composer.prompt().get(), composer.modelProperty().get()));
        focus.wish(Field.PROMPT, ComposerFocus.Act.NOTHING);
    }

    /** As the composer held the job's recipe, it follows its change: what is generated next is not wrong again. */
    void follow(Recipe was, Recipe now) {
        if (composer.recipeProperty().get().equals(was)) new Handover(composer).bringBack(now);
    }

    private void bringBack(Recipe recipe) {
        aside.makeRoomFor(recipe);
        new Handover(composer).bringBack(recipe);
        toFront.run();
    }
}
