package thumbsmith.prep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.PrepRecipe;

/**
 * The recipe of the open picture and every step that led to it. A drag is many {@link #drag}s and one {@link #settle}:
 * one step to undo.
 */
final class PrepSession {
    private final ReadOnlyObjectWrapper<PrepRecipe> recipe = new ReadOnlyObjectWrapper<>(PrepRecipe.PLAIN);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<PrepRecipe> before = new ArrayDeque<>();
    private final Deque<PrepRecipe> after = new ArrayDeque<>();
    private Optional<PrepRecipe> dragFrom = Optional.empty();

    ReadOnlyObjectProperty<PrepRecipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    PrepRecipe recipe() {
        return recipe.get();
    }

    /** How many steps can be undone; a drag counts once it is settled. */
    int steps() {
        return before.size();
    }

    /** One step. What changes nothing is none. */
    void change(UnaryOperator<PrepRecipe> step) {
        settle();
        drag(step);
        settle();
    }

    /** Part of a step that goes on, such as a slider held down. */
    void drag(UnaryOperator<PrepRecipe> step) {
        if (dragFrom.isEmpty()) dragFrom = Optional.of(recipe.get());
        recipe.set(step.apply(recipe.get()));
    }

    /** The step is over; without one, nothing happens. */
    void settle() {
        dragFrom.filter(from -> !from.equals(recipe.get())).ifPresent(from -> {
            before.push(from);
            after.clear();
        });
        dragFrom = Optional.empty();
        tell();
    }

    void undo() {
        settle();
        move(before, after);
    }

    void redo() {
        settle();
        move(after, before);
    }

    /** A picture was opened, with the recipe it had last. */
    void restart(PrepRecipe first) {
        before.clear();
        after.clear();
        dragFrom = Optional.empty();
        recipe.set(first);
        tell();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private void move(Deque<PrepRecipe> from, Deque<PrepRecipe> to) {
        if (from.isEmpty()) return;
        to.push(recipe.get());
        recipe.set(from.pop());
        tell();
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }
}
