package thumbsmith.prep;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What changes the picture, scrolling; below it, always in sight, what is saved. */
final class PanelColumn extends VBox {
    PanelColumn(PrepViewModel model) {
        getStyleClass().add("prep-column");
        ScrollPane scroll = new ScrollPane(PrepPanels.of(model.session(), model.desk()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }
}
