package thumbsmith.looks;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.job.Look;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.WayButtons;

/** One look beside the list. */
final class LookDetailsView extends VBox {
    private static final Texts TEXTS = Texts.of(LookDetailsView.class);
    private static final int EDGE = 800;

    private final LookDetails details;
    private final Thumbnails thumbnails;
    private final Label name = new Label();
    private final Label status = Pieces.words("", "quiet");
    private final Label failed = Pieces.words("", "problem");
    private final Label mark = Pieces.words("", "warning");
    private final WayButtons ways;
    private final TextArea instructions = new TextArea();
    private final ProgressBar progress = new ProgressBar();
    private final PictureView portrait = new PictureView(PictureView.Fit.WHOLE);
    private Optional<Path> shown = Optional.empty();

    LookDetailsView(LookDetails details, Runnable close, Thumbnails thumbnails) {
        this.details = details;
        this.thumbnails = thumbnails;
        this.ways = new WayButtons(details::take);
        getStyleClass().add("look-panel");
        progress.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(scrolling(body(close)), foot());
        details.lookProperty().when(Shown.is(this)).subscribe(this::show);
        PanelParts.follow(this, details.focus(), spot -> instructions.requestFocus());
    }

    private VBox body(Runnable close) {
        VBox body = new VBox(
                PanelParts.head(name, close),
                picture(),
                status,
                progress,
                failed,
                mark,
                ways,
                id(),
                instructions(),
                new LookHistoryView(details.history(), details.instructionsProperty(), details::enlarge, thumbnails),
                duplicating());
        body.getStyleClass().add("panel-body");
        return body;
    }

    /** What can be done stays in sight, however much there is to tell. */
    private static ScrollPane scrolling(VBox body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private VBox foot() {
        VBox foot = new VBox(
                new FormNoteView(
                        "look-waiting", details.waitingProperty(), details::takeOfWaiting, details::copySupport),
                actions());
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private StackPane picture() {
        LookMode mode = details.look().mode();
        StackPane box = new StackPane(Icons.large(mode == LookMode.PERSONA ? Feather.USER : Feather.DROPLET), portrait);
        box.getStyleClass().addAll("look-portrait", "look-portrait-large");
        return box;
    }

    private HBox id() {
        Label id = new Label(details.look().id().toString());
        id.getStyleClass().addAll("small", "look-id");
        id.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(id, Priority.ALWAYS);
        Button copy = new Button(null, Icons.of(Feather.COPY));
        copy.setId("look-copy-id");
        copy.getStyleClass().addAll("flat", "button-icon", "small-icon");
        copy.setAccessibleText(TEXTS.get("details.copy"));
        copy.setOnAction(event -> details.copyId());
        HBox row = new HBox(
                Pieces.words(TEXTS.get("details.id"), "field-label"), id, Keys.tip(copy, TEXTS.get("details.copy")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("look-id-row");
        return row;
    }

    private VBox instructions() {
        Label label = Pieces.words(TEXTS.get("details.instructions"), "field-label");
        instructions.setId("look-instructions");
        instructions.setAccessibleText(TEXTS.get("details.instructions"));
        instructions.setPromptText(TEXTS.get("details.instructions.hint"));
        instructions.setWrapText(true);
        instructions.setPrefRowCount(4);
        instructions.textProperty().bindBidirectional(details.instructionsProperty());
        label.setLabelFor(instructions);
        Button save = new Button(TEXTS.get("details.save"));
        save.setId("look-save");
        save.setOnAction(event -> details.save());
        save.setMinWidth(Region.USE_PREF_SIZE);
        details.savable().when(Shown.is(this)).subscribe(can -> save.setDisable(!can));
        Label note = PanelParts.following(details.note(), "quiet", "small");
        note.setId("look-note");
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox row = new HBox(note, save);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox field = new VBox(
                label,
                instructions,
                row,
                new FormNoteView(
                        "look-instructions-note", details.refusalProperty(), details::take, details::copySupport));
        field.getStyleClass().add("panel-field");
        return field;
    }

    /** The service gives a look its name once and for all; the way to another one is said with its button. */
    private VBox duplicating() {
        Label why = Pieces.words("", "quiet", "small");
        Button duplicate = new Button(TEXTS.get("duplicate"), Icons.of(Feather.COPY));
        duplicate.setId("look-duplicate");
        duplicate.setOnAction(press -> details.duplicate());
        details.history().picturesProperty().when(Shown.is(this)).subscribe(pictures -> {
            Shown.set(duplicate, !pictures.isEmpty());
            why.setText(TEXTS.get(pictures.isEmpty() ? "duplicate.unknown" : "duplicate.why"));
        });
        VBox part = new VBox(why, duplicate);
        part.getStyleClass().add("panel-field");
        return part;
    }

    private HBox actions() {
        Button refresh = action("look-refresh", "details.refresh", Feather.REFRESH_CW, details::refresh);
        Button delete = action("look-delete", "details.delete", Feather.TRASH_2, details::delete);
        delete.getStyleClass().addAll("button-outlined", "danger");
        HBox actions = new HBox(refresh, delete);
        actions.getStyleClass().add("panel-actions");
        return actions;
    }

    private Button action(String id, String key, Feather glyph, Runnable action) {
        Button button = new Button(TEXTS.get(key), Icons.of(glyph));
        button.setId(id);
        button.setOnAction(event -> action.run());
        details.busyProperty().when(Shown.is(this)).subscribe(busy -> button.setDisable(busy));
        return button;
    }

    private void show(Look look) {
        name.setText(look.name());
        status.setText(LookWords.mode(look.mode()) + " · " + LookWords.status(look));
        failed.setText(TEXTS.get("details.failed." + look.mode().wire()));
        Shown.set(failed, look.status() == LookStatus.FAILED);
        mark.setText(LookWords.mark(look));
        Shown.set(mark, !mark.getText().isEmpty());
        ways.show(LookWords.ways(look.mark()));
        Shown.set(progress, look.status() == LookStatus.PROCESSING);
        progress.setProgress(look.progress() / 100.0);
        if (!look.portrait().equals(shown)) load(look.portrait());
    }

    private void load(Optional<Path> file) {
        shown = file;
        portrait.imageProperty().set(null);
        file.ifPresent(path -> thumbnails.load(path, EDGE, portrait.imageProperty()::set, fault -> {}));
    }
}
