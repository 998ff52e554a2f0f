package thumbsmith.prep;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;

/** Short ways to say the same things in every view of this screen. */
final class Parts {
    private Parts() {}

    /** @param tip what it does and which key does the same */
    static Button tool(String id, Feather glyph, String tip, Runnable action) {
        Button button = new Button(null, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(tip);
        button.setOnAction(event -> action.run());
        return Keys.tip(button, tip);
    }

    /** A toggle that shows the value and, pressed, asks for the other one. */
    static ToggleButton toggle(String id, Feather glyph, String tip, ObservableValue<Boolean> value, Runnable action) {
        ToggleButton button = new ToggleButton(null, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "prep-toggle");
        button.setAccessibleText(tip);
        button.setOnAction(event -> {
            action.run();
            button.setSelected(value.getValue());
        });
        value.when(Shown.is(button)).subscribe(button::setSelected);
        return Keys.tip(button, tip);
    }

    /** A row of toggles that touch each other. */
    static HBox pills(ToggleGroup group, List<ToggleButton> buttons) {
        for (ToggleButton button : buttons) {
            int at = buttons.indexOf(button);
            String place = at == 0 ? "left-pill" : at == buttons.size() - 1 ? "right-pill" : "center-pill";
            button.getStyleClass().add(place);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return new HBox(buttons.toArray(Node[]::new));
    }

    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Label wrapping(String... classes) {
        Label label = label("", classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Where files go, cut at its beginning where it is long, and a button to choose another place. */
    static HBox folder(String id, String tip, ObservableValue<Path> folder, Runnable choose) {
        Label path = label("", "small");
        path.setId(id);
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        folder.when(Shown.is(path)).subscribe(now -> path.setText(now.toString()));
        HBox row = new HBox(8, path, tool(id + "-change", Feather.FOLDER, tip, choose));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
