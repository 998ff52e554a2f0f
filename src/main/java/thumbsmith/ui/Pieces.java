package thumbsmith.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Short ways to make the labels and buttons that every screen has. */
public final class Pieces {
    private Pieces() {}

    public static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** Words that take as many lines as they need, and are never cut short. */
    public static Label words(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A problem that takes room only while there is one. */
    public static Label problem(ObservableValue<String> words) {
        Label label = words("", "problem");
        words.when(Shown.is(label)).subscribe(text -> {
            label.setText(text);
            Shown.set(label, !text.isEmpty());
        });
        return label;
    }

    public static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(press -> action.run());
        return button;
    }
}
