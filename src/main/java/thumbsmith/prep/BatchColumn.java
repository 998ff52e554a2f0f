package thumbsmith.prep;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The recipe for all and where the results go, scrolling; below, always in sight, the run. */
final class BatchColumn extends VBox {
    private static final Texts TEXTS = Texts.of(BatchColumn.class);

    BatchColumn(PrepScreenModel screen) {
        BatchViewModel model = screen.many();
        getStyleClass().add("prep-column");
        Region faces = new Region();
        var colours = new SimpleObjectProperty<>(List.<Integer>of());
        VBox panels = new VBox(
                one(screen),
                PresetsPanel.of(model.presets()),
                new BatchOutputPane(model).section(),
                FramePanel.of(model.frame(), colours, faces),
                new BatchExportPane(model).section());
        panels.setId("batch-panels");
        panels.getStyleClass().addAll("prep-panels", "prep-sections");
        ScrollPane scroll = new ScrollPane(panels);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(scroll, new BatchFoot(model));
    }

    /** Only while a picture is open that has something to give. */
    private static VBox one(PrepScreenModel screen) {
        Button follow = new Button(TEXTS.get("batch.as-one"));
        follow.setId("batch-as-one");
        follow.setMaxWidth(Double.MAX_VALUE);
        follow.setOnAction(press -> screen.followOne());
        Keys.tip(follow, TEXTS.get("batch.as-one.tip"));
        VBox box = new VBox(follow);
        box.getStyleClass().add("batch-as-one");
        screen.one()
                .stateProperty()
                .when(Shown.is(box))
                .subscribe(state -> Shown.set(box, state instanceof PrepState.Ready));
        return box;
    }
}
