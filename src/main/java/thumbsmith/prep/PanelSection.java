package thumbsmith.prep;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;

/** A panel that folds away under its title. */
final class PanelSection extends VBox {
    private final VBox body = new VBox();
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN);
    private final HBox head = new HBox();

    /** @param id of the panel; its title has {@code -title} behind */
    PanelSection(String id, String title, Node... content) {
        setId(id);
        getStyleClass().add("panel-section");
        ToggleButton fold = new ToggleButton(title, arrow);
        fold.setId(id + "-title");
        fold.setSelected(true);
        fold.getStyleClass().add("panel-fold");
        fold.selectedProperty().subscribe(this::open);
        head.getStyleClass().add("panel-head");
        head.getChildren().addAll(fold, Parts.space());
        body.getStyleClass().add("panel-body-rows");
        body.getChildren().addAll(content);
        getChildren().addAll(head, body);
    }

    /** Puts deeds at the end of the title's line. */
    PanelSection with(Node... deeds) {
        head.getChildren().addAll(deeds);
        return this;
    }

    private void open(boolean shown) {
        Shown.set(body, shown);
        arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }

    /** A control under its name. */
    static VBox field(String name, Node control) {
        VBox field = new VBox(4, Parts.label(name, "field-label"), control);
        field.getStyleClass().add("panel-row");
        return field;
    }
}
