package thumbsmith.mask;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The tools, what drawing does, and what the tool in hand can be set to. */
final class ToolBar extends FlowPane {
    private static final Texts TEXTS = Texts.of(ToolBar.class);

    private final MaskViewModel model;

    ToolBar(MaskViewModel model) {
        this.model = model;
        ToolsModel tools = model.tools();
        getStyleClass().add("mask-tools");
        StackPane settings = new StackPane(
                only(Tool.BRUSH, brush(tools)),
                only(Tool.RECTANGLE, box(model.box())),
                only(Tool.LASSO, Parts.line(Pieces.label(TEXTS.get("lasso.how"), "small", "quiet"))));
        settings.getStyleClass().add("mask-settings");
        getChildren()
                .addAll(
                        Parts.pills("tool", Tool.values(), tools.toolProperty(), it -> "tool." + Parts.word(it)),
                        Parts.pills(
                                "marking",
                                Marking.values(),
                                tools.markingProperty(),
                                it -> "marking." + Parts.word(it)),
                        settings);
    }

    private Node only(Tool tool, Node settings) {
        model.tools().toolProperty().when(Shown.is(this)).subscribe(now -> Shown.set(settings, now == tool));
        return settings;
    }

    private static HBox brush(ToolsModel tools) {
        return Parts.line(
                Parts.slider("size", tools.sizeProperty(), ToolsModel.SMALLEST, ToolsModel.LARGEST, true),
                Parts.slider("hardness", tools.hardnessProperty(), 0, 1, false));
    }

    private static HBox box(BoxModel box) {
        Button apply = Parts.icon("box.mark", Feather.CHECK, box::apply);
        HBox line = Parts.line(
                number("left", box.leftProperty(), box),
                number("top", box.topProperty(), box),
                number("width", box.widthProperty(), box),
                number("height", box.heightProperty(), box),
                Keys.tip(apply, TEXTS.get("box.mark.tip")));
        line.setSpacing(6);
        return line;
    }

    private static HBox number(String key, StringProperty typed, BoxModel box) {
        TextField field = new TextField();
        field.setId("mask-box-" + key);
        field.setAccessibleText(TEXTS.get("box." + key));
        field.getStyleClass().add("mask-number");
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(enter -> box.apply());
        Label label = Pieces.label(TEXTS.get("box." + key), "small", "quiet");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        HBox pair = Parts.line(label, field);
        pair.setSpacing(4);
        return pair;
    }
}
