package thumbsmith.prep;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** How many pictures there are, and what is done to the list as a whole. */
final class BatchHeader extends HBox {
    private static final Texts TEXTS = Texts.of(BatchHeader.class);

    BatchHeader(BatchViewModel model) {
        getStyleClass().add("prep-header");
        setAlignment(Pos.CENTER_LEFT);
        Label summary = Parts.label("", "section-title");
        summary.setId("batch-summary");
        summary.setMinWidth(0);
        BatchHistory history = model.history();
        Button undo = Parts.tool("batch-undo", Feather.CORNER_UP_LEFT, TEXTS.get("undo"), history::undo);
        Button redo = Parts.tool("batch-redo", Feather.CORNER_UP_RIGHT, TEXTS.get("redo"), history::redo);
        Button files =
                Parts.tool("batch-add-files", Feather.FILE_PLUS, TEXTS.get("batch.files.tip"), model::chooseFiles);
        Button folder =
                Parts.tool("batch-add-folder", Feather.FOLDER_PLUS, TEXTS.get("batch.folder.tip"), model::chooseFolder);
        Button clear = Parts.tool("batch-clear", Feather.X, TEXTS.get("batch.clear"), model::clear);
        enable(undo, history.undoableProperty());
        enable(redo, history.redoableProperty());
        getChildren().addAll(new HBox(files, folder), summary, Parts.space(), new HBox(undo, redo, clear));
        model.changesProperty().when(Shown.is(this)).subscribe(now -> summary.setText(model.summary()));
    }

    private static void enable(Button button, ObservableValue<Boolean> able) {
        able.when(Shown.is(button)).subscribe(now -> button.setDisable(!now));
    }
}
