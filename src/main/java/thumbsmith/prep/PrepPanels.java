package thumbsmith.prep;

import javafx.scene.layout.VBox;

/** The panels that change tone, faces, backdrop and texts, one below the other. */
final class PrepPanels {
    private PrepPanels() {}

    static VBox of(PrepSession session, PrepDesk desk) {
        VBox panels = new VBox();
        panels.setId("prep-panels");
        panels.getStyleClass().add("prep-panels");
        return panels;
    }
}
