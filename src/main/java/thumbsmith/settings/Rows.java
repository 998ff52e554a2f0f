package thumbsmith.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** The rows that settings are made of: a name at the left, what can be done at the right, words below. */
final class Rows {
    private static final Texts TEXTS = Texts.of(Rows.class);

    private Rows() {}

    static VBox section(String title, Node... rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox section = new VBox(heading);
        section.getChildren().addAll(rows);
        section.getStyleClass().add("settings-section");
        return section;
    }

    /** @param parts stand below one another, the first beside the name */
    static HBox row(String name, Node first, Node... parts) {
        Label label = new Label(name);
        label.getStyleClass().add("settings-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (first.isFocusTraversable()) label.setLabelFor(first);
        VBox side = new VBox(first);
        side.getChildren().addAll(parts);
        side.getStyleClass().add("settings-side");
        return new HBox(label, side);
    }

    static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("settings-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** A number with a button on either side. */
    static HBox number(String id, String name, BoundedNumber number) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().add("settings-number");
        field.textProperty().bindBidirectional(number.textProperty());
        field.setOnAction(event -> number.commit());
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) number.commit();
        });
        HBox line = line(
                stepper(id + "-less", "number.less", Feather.MINUS, () -> number.step(-1)),
                field,
                stepper(id + "-more", "number.more", Feather.PLUS, () -> number.step(1)));
        return row(name, line, Pieces.problem(number.problem()));
    }

    private static Button stepper(String id, String key, Feather glyph, Runnable action) {
        Button button = Pieces.button(id, null, action);
        button.setGraphic(Icons.of(glyph));
        button.getStyleClass().addAll("button-icon");
        button.setAccessibleText(TEXTS.get(key));
        return button;
    }
}
