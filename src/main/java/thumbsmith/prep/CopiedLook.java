package thumbsmith.prep;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.PrepRecipe;

/** Carries adjustments from picture to picture, for as long as the program runs. */
final class CopiedLook {
    private final PrepSession session;
    private final ReadOnlyObjectWrapper<Optional<PrepRecipe>> copied =
            new ReadOnlyObjectWrapper<>(this, "copied", Optional.empty());
    private final ReadOnlyObjectWrapper<Set<LookPart>> parts =
            new ReadOnlyObjectWrapper<>(this, "parts", EnumSet.allOf(LookPart.class));

    CopiedLook(PrepSession session) {
        this.session = session;
    }

    /** What pasting takes of what was copied. */
    ReadOnlyObjectProperty<Set<LookPart>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    void take(LookPart part, boolean taken) {
        Set<LookPart> next = EnumSet.noneOf(LookPart.class);
        next.addAll(parts.get());
        if (taken) next.add(part);
        else next.remove(part);
        parts.set(next);
    }

    /** Whether something was copied and any of it is wanted. */
    ObservableValue<Boolean> pasteable() {
        return copied.flatMap(recipe -> parts.map(chosen -> recipe.isPresent() && !chosen.isEmpty()));
    }

    void copy() {
        copied.set(Optional.of(session.recipe()));
    }

    /** One step; without anything copied nothing happens. */
    void paste() {
        copied.get().ifPresent(from -> session.change(onto -> pasted(from, onto)));
    }

    private PrepRecipe pasted(PrepRecipe from, PrepRecipe onto) {
        PrepRecipe result = onto;
        for (LookPart part : parts.get()) result = part.carried(from, result);
        return result;
    }
}
