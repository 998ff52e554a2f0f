package thumbsmith.prep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thumbsmith.ui.Choice;

/** A row of toggles over all the width there is, one for each value. */
final class PillRow {
    private PillRow() {}

    /** What a choice among these values asks for. */
    record Pill<T>(T value, String key, String words) {
        /** One for each, with the texts that begin so. */
        static <E extends Enum<E>> List<Pill<E>> all(Class<E> values, Function<String, String> words) {
            return Arrays.stream(values.getEnumConstants())
                    .map(it -> pill(it, words))
                    .toList();
        }

        private static <E extends Enum<E>> Pill<E> pill(E value, Function<String, String> words) {
            String key = value.name().toLowerCase(Locale.ROOT);
            return new Pill<>(value, key, words.apply(key));
        }
    }

    /** @param id of the row; each toggle has {@code id-key} */
    static <T> HBox of(String id, List<Pill<T>> pills, ObservableValue<T> value, Consumer<T> take) {
        ToggleGroup group = new ToggleGroup();
        HBox row = Parts.pills(group, pills.stream().map(it -> toggle(id, it)).toList());
        row.setId(id);
        row.getStyleClass().add("panel-pills");
        Choice.follow(row, group, value, take);
        return row;
    }

    private static <T> ToggleButton toggle(String id, Pill<T> pill) {
        ToggleButton toggle = new ToggleButton(pill.words);
        toggle.setId(id + "-" + pill.key);
        toggle.setUserData(pill.value);
        toggle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(toggle, Priority.ALWAYS);
        return toggle;
    }
}
