package thumbsmith.prep;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Choice;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** What changes the picture, or what kind of file it becomes, scrolling; below, always in sight, what is saved. */
final class PanelColumn extends VBox {
    private static final Texts TEXTS = Texts.of(PanelColumn.class);

    PanelColumn(PrepViewModel model, DropReader drops) {
        getStyleClass().add("prep-column");
        Node adjust = scrolling(PrepPanels.of(model.panels(), drops));
        Node export = scrolling(new ExportPane(model));
        getChildren().addAll(tabs(model), adjust, export, new ExportFoot(model));
        model.exportingProperty().when(Shown.is(this)).subscribe(exporting -> {
            Shown.set(adjust, !exporting);
            Shown.set(export, exporting);
        });
    }

    private static HBox tabs(PrepViewModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox tabs = Parts.pills(group, List.of(tab("tab-adjust", "adjust", false), tab("tab-export", "export", true)));
        tabs.getStyleClass().add("prep-tabs");
        tabs.getChildren().forEach(tab -> HBox.setHgrow(tab, Priority.ALWAYS));
        Choice.follow(tabs, group, model.exportingProperty(), model::showExport);
        return tabs;
    }

    private static ToggleButton tab(String id, String key, boolean value) {
        ToggleButton tab = new ToggleButton(TEXTS.get(key));
        tab.setId(id);
        tab.setUserData(value);
        tab.setMaxWidth(Double.MAX_VALUE);
        return tab;
    }

    private static ScrollPane scrolling(VBox body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
