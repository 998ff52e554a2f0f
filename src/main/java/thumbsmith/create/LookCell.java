package thumbsmith.create;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.contract.LookMode;
import thumbsmith.job.Look;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** One row of the list of looks. A look in training is shown with its progress and cannot be taken. */
final class LookCell extends ListCell<Optional<Look>> {
    private static final Texts TEXTS = Texts.of(LookCell.class);

    private final Portrait portrait;
    private final Label name = new Label();
    private final Label state = Nodes.label("", "quiet", "small");
    private final HBox row;

    LookCell(LookMode mode, Thumbnails thumbnails, Consumer<Optional<Look>> picked) {
        portrait = new Portrait(mode, thumbnails);
        VBox words = new VBox(name, state);
        words.setAlignment(Pos.CENTER_LEFT);
        row = new HBox(8, portrait, words);
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(click -> {
            if (!isEmpty()) picked.accept(getItem());
        });
    }

    @Override
    protected void updateItem(Optional<Look> look, boolean empty) {
        super.updateItem(look, empty);
        setGraphic(empty || look == null ? null : row);
        if (!empty && look != null) show(look);
    }

    private void show(Optional<Look> look) {
        portrait.show(look);
        name.setText(look.map(Look::name).orElse(TEXTS.get("look.none")));
        String words = look.map(LookCell::words).orElse("");
        state.setText(words);
        Shown.set(state, !words.isEmpty());
        setDisable(look.isPresent() && !look.get().isReady());
        setAccessibleText((name.getText() + " " + words).strip());
    }

    private static String words(Look look) {
        return switch (look.status()) {
            case COMPLETED -> "";
            case PROCESSING -> TEXTS.get("look.training", look.progress());
            case FAILED -> TEXTS.get("look.failed");
        };
    }
}
