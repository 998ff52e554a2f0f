package thumbsmith.prep;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import thumbsmith.prep.FeedModel.Feed;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Keys;

/** The panels that change size, tone, faces, backdrop and texts, one below the other. */
final class PrepPanels {
    private PrepPanels() {}

    static VBox of(PanelsModel model, DropReader drops) {
        ObservableValue<List<Integer>> colours =
                model.feed().feedProperty().map(it -> it.map(Feed::colours).orElse(List.of()));
        SubjectsLabel faces = new SubjectsLabel("frame-faces", SubjectsLabel.About.FACES, model.subjects());
        VBox panels = new VBox(
                PresetsPanel.of(model.presets()),
                FramePanel.of(model.frame(), colours, faces),
                TonePanel.of(model.tone()),
                BackdropPanel.of(model, colours, drops),
                TextPanel.of(model, colours),
                CopyPanel.of(model.copied()));
        panels.setId("prep-panels");
        panels.getStyleClass().addAll("prep-panels", "prep-sections");
        Keys.whileShown(panels, press -> CopyPanel.key(model.copied(), press));
        return panels;
    }
}
