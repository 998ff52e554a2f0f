package thumbsmith.prep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.PrepRecipe;

/** The choices about a batch and every step that led to them, those of the common recipe among them. FX thread. */
final class BatchHistory {
    /** No drag of the common recipe goes on. */
    private static final int NO_DRAG = -1;

    private final PrepSession common;
    private final ReadOnlyObjectWrapper<BatchChoices> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", BatchChoices.NONE);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final Deque<BatchChoices> before = new ArrayDeque<>();
    private final Deque<BatchChoices> after = new ArrayDeque<>();
    /** As many steps the common recipe had when its last change began: as long as it has no more, that change goes on. */
    private int dragged = NO_DRAG;

    /** @param common panels change it; what they change is a step here */
    BatchHistory(PrepSession common) {
        this.common = common;
        common.recipeProperty().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<BatchChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    BatchChoices choices() {
        return choices.get();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** One step about single pictures. What changes nothing is none. */
    void change(UnaryOperator<BatchChoices> step) {
        BatchChoices next = step.apply(choices.get());
        if (next.equals(choices.get())) return;
        dragged = NO_DRAG;
        keep();
        choices.set(next);
    }

    void undo() {
        move(before, after);
    }

    void redo() {
        move(after, before);
    }

    private void follow(PrepRecipe recipe) {
        if (recipe.equals(choices.get().common())) return;
        if (common.steps() != dragged) keep();
        dragged = common.steps();
        choices.set(choices.get().with(recipe));
    }

    private void keep() {
        before.push(choices.get());
        after.clear();
        tell();
    }

    private void move(Deque<BatchChoices> from, Deque<BatchChoices> to) {
        if (from.isEmpty()) return;
        common.settle();
        dragged = NO_DRAG;
        to.push(choices.get());
        choices.set(from.pop());
        common.restart(choices.get().common());
        tell();
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }
}
