package thumbsmith.prep;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The Prep screen: the canvas, and beside it what changes the picture and what is saved. */
public final class PrepView extends BorderPane implements Screen {
    private static final Texts TEXTS = Texts.of(PrepView.class);

    private final PrepViewModel model;
    private final DropReader drops;
    private final StackPane stage = new StackPane();
    private final ImageView picture = new ImageView();
    private final Button open = new Button(TEXTS.get("open"), Icons.of(Feather.FOLDER));
    private final PanelColumn column;

    public PrepView(PrepViewModel model, DropReader drops) {
        this.model = model;
        this.drops = drops;
        column = new PanelColumn(model);
        setId("prep");
        getStyleClass().add("prep");
        open.setId("prep-open");
        open.getStyleClass().add("accent");
        open.setOnAction(press -> model.choose());
        setCenter(stage);
        setRight(column);
        acceptDrops();
        Keys.whileShown(this, this::paste);
        model.stateProperty().when(Shown.is(this)).subscribe(this::show);
        model.preview()
                .shotProperty()
                .when(Shown.is(this))
                .subscribe(shot -> picture.setImage(
                        shot.map(Shot::pixels).map(Thumbnails::toImage).orElse(null)));
    }

    @Override
    public void focusFirst() {
        open.requestFocus();
    }

    private void show(PrepState state) {
        Shown.set(column, state instanceof PrepState.Ready);
        stage.getChildren().setAll(content(state));
    }

    private Node content(PrepState state) {
        return switch (state) {
            case PrepState.Nothing() ->
                new EmptyState(Feather.SCISSORS, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"), open);
            case PrepState.Opening(String name) -> new VBox(new ProgressIndicator(), new Label(name));
            case PrepState.Ready _ -> picture;
            case PrepState.Unreadable(String name, String why) ->
                new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("unreadable.title", name), why, open);
        };
    }

    private void acceptDrops() {
        setOnDragOver(event -> {
            if (DropReader.mayHoldPicture(event.getDragboard())) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        model.drop(drops.read(event.getDragboard()));
        event.setDropCompleted(true);
        event.consume();
    }

    private void paste(KeyEvent event) {
        if (!Keys.PASTE.match(event) || event.getTarget() instanceof TextInputControl) return;
        model.drop(drops.read(Clipboard.getSystemClipboard()));
        event.consume();
    }
}
