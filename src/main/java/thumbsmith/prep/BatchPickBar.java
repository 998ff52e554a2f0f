package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** What can be done with the chosen picture of a batch, below the grid. */
final class BatchPickBar extends HBox {
    private static final Texts TEXTS = Texts.of(BatchPickBar.class);

    private final BatchViewModel model;
    private final Label name = Parts.label("", "section-title");
    private final Label words = Parts.wrapping("small", "quiet");
    private final Button edit;
    private final Button toggle;
    private final Button common;

    BatchPickBar(PrepScreenModel screen) {
        this.model = screen.many();
        edit = deed("batch-edit", "batch.edit", screen::edit);
        toggle = deed("batch-toggle", "batch.leave-out", model::toggle);
        common = deed("batch-common", "batch.common", model::backToCommon);
        getStyleClass().add("batch-pick");
        setAlignment(Pos.CENTER_LEFT);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.setId("batch-pick-words");
        VBox told = new VBox(name, words);
        told.setMinWidth(0);
        getChildren().addAll(told, Parts.space(), common, toggle, edit);
        model.selectedProperty().when(Shown.is(this)).subscribe(now -> show());
        model.changesProperty().when(Shown.is(this)).subscribe(now -> show());
    }

    private void show() {
        Optional<Path> picked = model.selectedProperty().get();
        setVisible(picked.isPresent());
        if (picked.isEmpty()) return;
        BatchTile tile = model.tile(picked.get());
        name.setText(tile.name());
        words.setText(tile.words());
        toggle.setText(TEXTS.get(tile.in() ? "batch.leave-out" : "batch.take-in"));
        Shown.set(common, tile.own());
        Shown.set(edit, model.canEdit(tile.picture()));
    }

    private Button deed(String id, String key, Consumer<Path> deed) {
        Button button = new Button(TEXTS.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> model.selectedProperty().get().ifPresent(deed));
        return Keys.tip(button, TEXTS.get(key + ".tip"));
    }
}
