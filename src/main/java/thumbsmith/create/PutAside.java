package thumbsmith.create;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thumbsmith.job.Recipe;

/** What the composer held before earlier jobs' recipes came back to it: kept, so that nothing is lost by that. */
public final class PutAside {
    private static final int MAX = 10;

    private final ComposerModel composer;
    private final Deque<ComposerState> held = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper(this, "present");
    private Optional<Recipe> broughtBack = Optional.empty();

    PutAside(ComposerModel composer) {
        this.composer = composer;
    }

    /** Whether there is something to bring back. */
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** Puts back what was put aside last; what was brought in its place goes. */
    public void bringBack() {
        Optional.ofNullable(held.poll()).ifPresent(state -> ComposerSnapshot.put(composer, state));
        settle(Optional.empty());
    }

    /** What was put aside is not wanted any more. */
    public void drop() {
        held.clear();
        settle(Optional.empty());
    }

    /** How many are put aside, for {@link #leave}. */
    int count() {
        return held.size();
    }

    /** What was put aside since there were that many is not wanted any more. */
    void leave(int first) {
        while (held.size() > first) held.pop();
        settle(Optional.empty());
    }

    /** To be called before that recipe comes into the composer. What was brought back and left as it was needs no keeping. */
    void makeRoomFor(Recipe coming) {
        if (composer.recipeProperty().get().equals(coming)) return;
        if (wouldKeep(coming)) held.push(ComposerSnapshot.take(composer, List.of()));
        while (held.size() > MAX) held.removeLast();
        settle(Optional.of(coming));
    }

    /** Whether the composer holds something of the person's that the recipe would take the place of. */
    boolean wouldKeep(Recipe coming) {
        Recipe now = composer.recipeProperty().get();
        boolean untouched = broughtBack.equals(Optional.of(now));
        return !now.equals(coming) && !untouched && isWorthKeeping();
    }

    /** That recipe came into the composer: as long as it is left as it is it needs no keeping. */
    void brought(Recipe recipe) {
        settle(Optional.of(recipe));
    }

    private void settle(Optional<Recipe> coming) {
        broughtBack = coming;
        present.set(!held.isEmpty());
    }

    private boolean isWorthKeeping() {
        return !composer.prompt().get().isBlank()
                || composer.slots().all().stream().anyMatch(slot -> !slot.isEmpty());
    }
}
