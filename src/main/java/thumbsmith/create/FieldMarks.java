package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Field;
import thumbsmith.contract.Slot;
import thumbsmith.failure.FieldNote;
import thumbsmith.failure.Presentation;
import thumbsmith.job.Recipe;

/** Marks the inputs that a job failed for, each until it changes. */
public final class FieldMarks {
    private final ComposerModel composer;
    private final ReadOnlyObjectWrapper<Optional<FieldMark>> mark =
            new ReadOnlyObjectWrapper<>(this, "mark", Optional.empty());

    FieldMarks(ComposerModel composer) {
        this.composer = composer;
        composer.recipeProperty().subscribe(now -> settle());
        composer.slots().all().forEach(slot -> slot.model().contentProperty().subscribe(now -> settle()));
    }

    /** The newest; empty while nothing is marked. */
    public ReadOnlyObjectProperty<Optional<FieldMark>> markProperty() {
        return mark.getReadOnlyProperty();
    }

    /** Whether the failure is about an input that such a recipe has. */
    static boolean fits(Recipe recipe, Presentation said) {
        return !fitting(recipe, said).isEmpty();
    }

    /** Marks the inputs, which the composer holds as the job had them. */
    void show(JobCardModel card, Presentation said) {
        Recipe recipe = card.job().recipe();
        List<FieldNote> notes = fitting(recipe, said);
        if (!notes.isEmpty()) mark.set(Optional.of(new FieldMark(card.id(), recipe, notes, said.ways())));
    }

    /** The job was sent anew, or its card is gone. */
    void clear(UUID job) {
        if (mark.get().filter(shown -> shown.job().equals(job)).isPresent()) clear();
    }

    void clear() {
        mark.set(Optional.empty());
    }

    private static List<FieldNote> fitting(Recipe recipe, Presentation said) {
        Inputs takes = new Inputs(recipe.operation(), recipe.model().orElse(ComposerModel.ableModel()));
        Predicate<FieldNote> has = note -> switch (note.field()) {
            case PROMPT -> takes.hasPrompt();
            case MODEL -> takes.hasModel();
            case FORMAT -> true;
            case PERSONA, STYLE -> takes.hasLooks();
            case WEIGHT -> takes.hasWeight();
            case SOURCE, TARGET, FACE, MASK, SUPPORT -> takes.slots().contains(slot(note.field()));
            case SCORED, TITLE, NAME, TRAINING, INSTRUCTIONS, AMOUNT, KEY -> false;
        };
        return said.notes().stream().filter(has).toList();
    }

    private void settle() {
        mark.get().ifPresent(shown -> {
            List<FieldNote> left =
                    shown.notes().stream().filter(note -> stands(note, shown)).toList();
            if (left.size() == shown.notes().size()) return;
            mark.set(
                    left.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new FieldMark(shown.job(), shown.recipe(), left, shown.ways())));
        });
    }

    private boolean stands(FieldNote note, FieldMark shown) {
        Recipe then = shown.recipe();
        Recipe now = composer.recipeProperty().get();
        if (then.operation() != now.operation()) return false;
        return switch (note.field()) {
            case PROMPT -> then.prompt().equals(now.prompt());
            case MODEL -> then.model().equals(now.model()) && stands(Slot.SUPPORT, then, now);
            case FORMAT -> then.format() == now.format();
            case PERSONA -> then.persona().equals(now.persona());
            case STYLE -> then.style().equals(now.style());
            case WEIGHT -> then.weight().equals(now.weight());
            case SOURCE, TARGET, FACE, MASK, SUPPORT -> stands(slot(note.field()), then, now);
            case SCORED, TITLE, NAME, TRAINING, INSTRUCTIONS, AMOUNT, KEY -> false;
        };
    }

    /** A picture that is still being read may turn out to be the same. */
    private boolean stands(Slot slot, Recipe then, Recipe now) {
        return composer.slots().at(slot).isBusy() || then.picture(slot).equals(now.picture(slot));
    }

    static Slot slot(Field field) {
        return Slot.valueOf(field.name());
    }
}
