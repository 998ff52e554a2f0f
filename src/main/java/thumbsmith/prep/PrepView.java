package thumbsmith.prep;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.DropArea;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The Prep screen: the canvas, and beside it what changes the picture and what is saved. */
public final class PrepView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(PrepView.class);

    private final PrepViewModel model;
    private final DropReader drops;
    private final BorderPane bench = new BorderPane();
    private final StackPane idle = new StackPane();
    private final Button open = new Button(TEXTS.get("open"), Icons.of(Feather.FOLDER));
    private final Label notice = Parts.wrapping("small");
    private final CanvasView canvas;

    public PrepView(PrepViewModel model, DropReader drops) {
        this.model = model;
        this.drops = drops;
        canvas = new CanvasView(model);
        setId("prep");
        getStyleClass().add("prep");
        open.setId("prep-open");
        open.getStyleClass().add("accent");
        open.setOnAction(press -> model.choose());
        Keys.tip(open, TEXTS.get("open"), PrepKeys.OPEN);
        build();
        DropArea.on(this, DropReader::mayHoldPicture, board -> model.drop(drops.read(board)));
        Keys.whileShown(this, new PrepKeys(model)::first);
        Keys.whileShown(this, this::paste);
        model.stateProperty().when(Shown.is(this)).subscribe(this::show);
        model.noticeProperty().when(Shown.is(this)).subscribe(this::tell);
        model.preview()
                .troubleProperty()
                .when(Shown.is(this))
                .subscribe(now -> tell(now.or(model.noticeProperty()::get)));
    }

    @Override
    public void focusFirst() {
        if (idle.isVisible()) open.requestFocus();
        else canvas.requestFocus();
    }

    private void build() {
        notice.setId("prep-notice");
        notice.getStyleClass().add("prep-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        BorderPane middle = new BorderPane(canvas);
        middle.setTop(new VBox(new PrepHeader(model), notice));
        middle.setBottom(new CropBar(model));
        bench.setCenter(middle);
        bench.setRight(new PanelColumn(model, drops));
        getChildren().addAll(bench, idle);
    }

    private void show(PrepState state) {
        boolean ready = state instanceof PrepState.Ready;
        bench.setVisible(ready);
        idle.setVisible(!ready);
        idle.getChildren().setAll(content(state));
    }

    private Node content(PrepState state) {
        return switch (state) {
            case PrepState.Nothing() ->
                new EmptyState(Feather.SCISSORS, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"), open);
            case PrepState.Opening(String name) -> opening(name);
            case PrepState.Ready _ -> new StackPane();
            case PrepState.Unreadable(String name, String why) ->
                new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("unreadable.title", name), why, open);
        };
    }

    private static VBox opening(String name) {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        VBox opening = new VBox(12, busy, Parts.label(TEXTS.get("opening", name), "quiet"));
        opening.setAlignment(Pos.CENTER);
        return opening;
    }

    private void tell(Optional<String> sentence) {
        notice.setText(sentence.orElse(""));
        Shown.set(notice, sentence.isPresent());
    }

    private void paste(KeyEvent event) {
        if (!Keys.PASTE.match(event) || event.getTarget() instanceof TextInputControl) return;
        model.drop(drops.read(Clipboard.getSystemClipboard()));
        event.consume();
    }
}
