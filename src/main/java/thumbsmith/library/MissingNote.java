package thumbsmith.library;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** In place of a picture: why there is none, and how to get it back. */
final class MissingNote extends VBox {
    private static final Texts TEXTS = Texts.of(MissingNote.class);

    private final LibraryViewModel model;
    private final Supplier<Optional<LibraryItem>> item;
    private final Label words = new Label();
    private final HBox ways = new HBox();

    MissingNote(LibraryViewModel model, Supplier<Optional<LibraryItem>> item) {
        this.model = model;
        this.item = item;
        getStyleClass().add("tile-missing");
        words.getStyleClass().add("tile-notice");
        words.setWrapText(true);
        ways.getStyleClass().add("tile-ways");
        getChildren().addAll(words, ways);
        Shown.set(this, false);
    }

    void show(TilePicture.Fault fault) {
        Shown.set(this, fault != TilePicture.Fault.NONE);
        switch (fault) {
            case NONE -> {}
            case MISSING -> say("missing.words");
            case UNREADABLE -> say("missing.unreadable");
        }
    }

    private void say(String key) {
        words.setText(TEXTS.get(key));
        // Made where they are needed first: most tiles never need them.
        if (ways.getChildren().isEmpty()) ways.getChildren().addAll(find(), takeOut());
        Shown.set(ways, !model.picks().isTrash());
    }

    private Button find() {
        Button find = new Button(TEXTS.get("missing.find"));
        find.setId("tile-find");
        find.setFocusTraversable(false);
        find.setOnAction(event -> item.get().ifPresent(model.whereabouts()::find));
        return find;
    }

    private Button takeOut() {
        Button out = new Button(TEXTS.get("missing.out"));
        out.setId("tile-out");
        out.getStyleClass().add("flat");
        out.setFocusTraversable(false);
        out.setOnAction(event -> item.get().ifPresent(it -> {
            model.picks().select(Selection.only(it.output().id()));
            model.picks().trash();
        }));
        return out;
    }
}
