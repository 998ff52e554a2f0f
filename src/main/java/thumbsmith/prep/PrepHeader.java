package thumbsmith.prep;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.ZoomBar;

/** Which picture it is, and what is done to it as a whole. */
final class PrepHeader extends HBox {
    private static final Texts TEXTS = Texts.of(PrepHeader.class);

    private final PrepViewModel model;
    private final Label name = Parts.label("", "section-title");
    private final Label facts = Parts.label("", "small", "quiet");

    PrepHeader(PrepViewModel model) {
        this.model = model;
        getStyleClass().add("prep-header");
        setAlignment(Pos.CENTER_LEFT);
        name.setId("prep-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(name, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren()
                .addAll(
                        Parts.tool(
                                "prep-other",
                                Feather.FOLDER,
                                TEXTS.get("open.tip", PrepKeys.OPEN.getDisplayText()),
                                model::choose),
                        words,
                        Parts.space(),
                        history(),
                        tools(),
                        new ZoomBar(model.zoom(), "prep"));
        model.stateProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(PrepState state) {
        if (!(state instanceof PrepState.Ready(Original original))) return;
        PictureFacts about = original.facts();
        name.setText(original.name());
        facts.setText(TEXTS.get(
                "facts", Words.size(about.width(), about.height()), about.format(), Words.bytes(about.bytes())));
    }

    private HBox history() {
        PrepSession session = model.session();
        Button undo = Parts.tool(
                "prep-undo", Feather.CORNER_UP_LEFT, TEXTS.get("undo", PrepKeys.UNDO.getDisplayText()), session::undo);
        Button redo = Parts.tool(
                "prep-redo", Feather.CORNER_UP_RIGHT, TEXTS.get("redo", PrepKeys.REDO.getDisplayText()), session::redo);
        enable(undo, session.undoableProperty());
        enable(redo, session.redoableProperty());
        Button reset = Parts.tool(
                "prep-reset", Feather.REFRESH_CCW, TEXTS.get("reset", PrepKeys.RESET.getDisplayText()), model::reset);
        return new HBox(undo, redo, reset);
    }

    private HBox tools() {
        CropModel crop = model.crop();
        HBox tools = new HBox(
                4,
                Parts.toggle("prep-crop", Feather.CROP, TEXTS.get("crop"), crop.activeProperty(), crop::toggle),
                Parts.toggle(
                        "prep-compare",
                        Feather.COLUMNS,
                        TEXTS.get("compare"),
                        model.comparedProperty(),
                        () -> model.compare(!model.comparedProperty().get())),
                Parts.toggle(
                        "prep-guides-shown",
                        Feather.LAYOUT,
                        TEXTS.get("guides"),
                        model.guidesProperty(),
                        () -> model.guides(!model.guidesProperty().get())));
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private static void enable(Button button, ObservableValue<Boolean> able) {
        able.when(Shown.is(button)).subscribe(now -> button.setDisable(!now));
    }
}
