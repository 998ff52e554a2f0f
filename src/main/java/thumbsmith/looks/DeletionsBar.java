package thumbsmith.looks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.looks.Deletion.Stage;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Below the cards: a line for each look that is on its way out, with the way to take it back. */
final class DeletionsBar extends VBox {
    private static final Texts TEXTS = Texts.of(DeletionsBar.class);

    private final LooksViewModel model;
    private final Map<Deletion, Region> shown = new HashMap<>();
    private final ListChangeListener<Deletion> following = change -> show();

    DeletionsBar(LooksViewModel model) {
        this.model = model;
        setId("look-deletions");
        getStyleClass().add("look-deletions");
        model.deletions().rows().addListener(new WeakListChangeListener<>(following));
        show();
    }

    /** A line that stays is kept, with its focus. */
    private void show() {
        List<Deletion> rows = model.deletions().rows();
        shown.keySet().retainAll(rows);
        Shown.set(this, !rows.isEmpty()); // first: what is not in sight takes no focus
        getChildren()
                .setAll(rows.stream()
                        .map(row -> shown.computeIfAbsent(row, this::line))
                        .toList());
    }

    private Region line(Deletion row) {
        Label words = new Label(null, Icons.of(Feather.TRASH_2));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button undo = undo(row);
        HBox count = new HBox(words, undo);
        count.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(
                count,
                new FormNoteView(
                        "deletion-waiting",
                        row.waitingProperty(),
                        way -> model.deletions().take(row, way),
                        model::copySupport));
        line.getStyleClass().add("look-deletion");
        row.wordsProperty().when(Shown.is(line)).subscribe(said -> {
            words.setText(said);
            Shown.set(count, !said.isEmpty());
        });
        row.stageProperty().when(Shown.is(line)).subscribe(stage -> Shown.set(undo, stage == Stage.COUNTING));
        return line;
    }

    /** Takes the focus, which was on a button that is gone: one key press brings the look back. */
    private Button undo(Deletion row) {
        Button undo = new Button(TEXTS.get("undo"));
        undo.setId("undo-" + row.look().id());
        undo.getStyleClass().addAll("flat", "text-action", "undo-delete");
        undo.setAccessibleText(TEXTS.get("undo.spoken", row.look().name()));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(press -> model.deletions().undo(row));
        undo.sceneProperty().subscribe(scene -> {
            if (scene != null) undo.requestFocus();
        });
        return undo;
    }
}
