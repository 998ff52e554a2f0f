package thumbsmith.create;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Field;

/** Which input is to have the focus next; the view gives it as soon as it is shown, and once. */
public final class ComposerFocus {
    private final ReadOnlyObjectWrapper<Optional<Wish>> wish =
            new ReadOnlyObjectWrapper<>(this, "wish", Optional.empty());

    /** @param act what else is to happen there */
    public record Wish(Field field, Act act) {}

    /** What happens at the input that gets the focus. */
    public enum Act {
        /** The caret goes to the end of what is typed. */
        NOTHING,
        /** Its list opens. */
        OPEN,
        /** It takes what is on the clipboard. */
        PASTE
    }

    /** Empty once the focus is where it was wished. */
    public ReadOnlyObjectProperty<Optional<Wish>> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** The input has the focus. */
    public void done() {
        wish.set(Optional.empty());
    }

    void wish(Field field, Act act) {
        wish.set(Optional.of(new Wish(field, act)));
    }
}
