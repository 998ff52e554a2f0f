package thumbsmith.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/**
 * A row of toggles of which exactly one is on, or none while the value is none of theirs. It hangs on the mark and not on the press, since arrow keys move the mark
 * without a press; and it never lets the mark go, which pressing the marked toggle again would.
 */
public final class Choice {
    private Choice() {}

    /**
     * Keeps the mark and the value the same. Every toggle carries its value as user data.
     *
     * @param shown follows the value while this node is part of a scene
     * @param take is told of a value the person marked; where it refuses, the mark goes back
     */
    @SuppressWarnings("unchecked") // user data is what the caller put there
    public static <T> void follow(Node shown, ToggleGroup group, ObservableValue<T> value, Consumer<? super T> take) {
        group.selectedToggleProperty().addListener((observed, was, now) -> {
            if (now == null) keep(group, was, value.getValue());
            else if (!Objects.equals(now.getUserData(), value.getValue())) take.accept((T) now.getUserData());
            if (now != null) mark(group, value.getValue());
        });
        value.when(Shown.is(shown)).subscribe(current -> mark(group, current));
    }

    private static void keep(ToggleGroup group, Toggle marked, Object value) {
        if (toggle(group, value).isPresent()) marked.setSelected(true);
    }

    /** A value that none of them carries takes the mark away. */
    private static void mark(ToggleGroup group, Object value) {
        group.selectToggle(toggle(group, value).orElse(null));
    }

    private static Optional<Toggle> toggle(ToggleGroup group, Object value) {
        return group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), value))
                .findFirst();
    }
}
