package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import thumbsmith.job.LookMemory.Version;
import thumbsmith.ui.Keys;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The training pictures of a look, and its earlier instructions beside the present ones. */
final class LookHistoryView extends VBox {
    private static final Texts TEXTS = Texts.of(LookHistoryView.class);
    private static final int EDGE = 200;

    private final LookHistory history;
    private final ObservableValue<String> present;
    private final Consumer<Path> enlarge;
    private final Thumbnails thumbnails;
    private final HBox pictures = new HBox();
    private final VBox trained = new VBox(Pieces.words(TEXTS.get("history.pictures"), "field-label"), pictures);
    private final ComboBox<Version> choice = new ComboBox<>();
    private final TextFlow changes = new TextFlow();
    private final Button putBack = new Button(TEXTS.get("history.put-back"));
    private final VBox earlier = new VBox();

    /**
     * @param present the instructions as they stand in the field
     * @param enlarge shows a training picture large
     */
    LookHistoryView(
            LookHistory history, ObservableValue<String> present, Consumer<Path> enlarge, Thumbnails thumbnails) {
        this.history = history;
        this.enlarge = enlarge;
        this.present = present;
        this.thumbnails = thumbnails;
        getStyleClass().add("look-history");
        trained.getStyleClass().add("panel-field");
        pictures.getStyleClass().add("look-trained");
        pictures.setId("look-trained");
        getChildren().addAll(earlier(), trained);
        history.picturesProperty().when(Shown.is(this)).subscribe(this::showPictures);
        history.earlierProperty().when(Shown.is(this)).subscribe(this::showEarlier);
        history.comparedProperty().when(Shown.is(this)).subscribe(it -> compare());
        present.when(Shown.is(this)).subscribe(it -> compare());
    }

    private VBox earlier() {
        Label label = Pieces.words(TEXTS.get("history.earlier"), "field-label");
        label.setLabelFor(choice);
        choice.setId("look-versions");
        choice.setAccessibleText(TEXTS.get("history.earlier"));
        choice.setPromptText(TEXTS.get("history.choose"));
        choice.setConverter(new OfVersion());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> history.comparedProperty().set(Optional.ofNullable(choice.getValue())));
        HBox.setHgrow(choice, Priority.ALWAYS);
        putBack.setId("look-put-back");
        putBack.setMinWidth(Region.USE_PREF_SIZE);
        putBack.setOnAction(event -> history.putBack());
        HBox row = new HBox(choice, putBack);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("look-id-row");
        changes.setId("look-changes");
        changes.getStyleClass().add("look-changes");
        earlier.getStyleClass().add("panel-field");
        earlier.getChildren().addAll(label, row, changes);
        return earlier;
    }

    private void showPictures(List<Path> files) {
        Shown.set(trained, !files.isEmpty());
        pictures.getChildren().setAll(files.stream().map(this::picture).toList());
    }

    private Button picture(Path file) {
        PictureView view = new PictureView(PictureView.Fit.WHOLE);
        Button box = new Button(null, view);
        box.getStyleClass().add("look-trained-picture");
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(TEXTS.get("history.enlarge"));
        box.setOnAction(press -> enlarge.accept(file));
        HBox.setHgrow(box, Priority.ALWAYS);
        thumbnails.load(
                file,
                EDGE,
                view.imageProperty()::set,
                fault -> thumbnails.explain(file, words -> box.setGraphic(Pieces.words(words, "quiet", "small"))));
        return Keys.tip(box, TEXTS.get("history.enlarge"));
    }

    private void showEarlier(List<Version> versions) {
        Shown.set(earlier, !versions.isEmpty());
        choice.getItems().setAll(versions);
        choice.setValue(history.comparedProperty().get().orElse(null));
        compare();
    }

    private void compare() {
        Optional<Version> version = history.comparedProperty().get();
        Shown.set(changes, version.isPresent());
        putBack.setDisable(version.filter(it -> !it.instructions().equals(present.getValue()))
                .isEmpty());
        changes.getChildren().clear();
        version.ifPresent(it -> WordChanges.between(present.getValue(), it.instructions())
                .forEach(piece -> changes.getChildren().add(text(piece))));
        changes.setAccessibleText(version.map(Version::instructions).orElse(""));
    }

    /** Colour is not the only sign: what would go is struck through, what would come is underlined. */
    private static Text text(WordChanges.Piece piece) {
        Text text = new Text(piece.text() + " ");
        text.getStyleClass()
                .add(
                        switch (piece.kind()) {
                            case SAME -> "text-same";
                            case REMOVED -> "text-removed";
                            case ADDED -> "text-added";
                        });
        return text;
    }

    private static final class OfVersion extends StringConverter<Version> {
        @Override
        public String toString(Version version) {
            return version == null ? "" : LookHistory.words(version);
        }

        @Override
        public Version fromString(String words) {
            throw new UnsupportedOperationException("Versions are chosen, not typed.");
        }
    }
}
