package thumbsmith.mask;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.ZoomBar;

/** The bench: the picture large, and around it what it is painted with. */
public final class MaskView extends BorderPane {
    private static final Texts TEXTS = Texts.of(MaskView.class);

    private final MaskViewModel model;
    private final MaskCanvas canvas;
    private final StackPane idle = new StackPane();
    private final Label sentence = Pieces.words("", "mask-sentence");

    /** @param done goes back to where the bench was opened */
    public MaskView(MaskViewModel model, Runnable done) {
        this.model = model;
        canvas = new MaskCanvas(model);
        setId("mask-bench");
        getStyleClass().add("mask-bench");
        idle.getStyleClass().add("mask-canvas");
        sentence.setId("mask-sentence");
        setTop(new VBox(heading(done), new ToolBar(model), sentence));
        setCenter(new StackPane(canvas, idle));
        setBottom(new SelectBar(model));
        MaskKeys keys = new MaskKeys(model, done);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> keys.take(key, key.getTarget() == canvas));
        model.stateProperty().when(Shown.is(this)).subscribe(this::show);
        model.noticeProperty().when(Shown.is(this)).subscribe(now -> say());
        model.shareProperty().when(Shown.is(this)).subscribe(now -> say());
        model.people().lookingProperty().when(Shown.is(this)).subscribe(now -> say());
    }

    /** To the picture. */
    @Override
    public void requestFocus() {
        canvas.requestFocus();
    }

    private HBox heading(Runnable done) {
        Label title = Pieces.label(TEXTS.get("title"), "section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button undo = Parts.icon("undo", Feather.CORNER_UP_LEFT, model::undo);
        Button redo = Parts.icon("redo", Feather.CORNER_UP_RIGHT, model::redo);
        model.undoableProperty().when(Shown.is(undo)).subscribe(can -> undo.setDisable(!can));
        model.redoableProperty().when(Shown.is(redo)).subscribe(can -> redo.setDisable(!can));
        HBox heading = Parts.line(
                title,
                Keys.tip(undo, TEXTS.get("undo"), MaskKeys.UNDO),
                Keys.tip(redo, TEXTS.get("redo"), MaskKeys.REDO),
                new ZoomBar(model.zoom(), "mask"),
                Parts.button("done", done));
        heading.getStyleClass().add("mask-heading");
        return heading;
    }

    private void show(MaskViewModel.State state) {
        boolean ready = state instanceof MaskViewModel.State.Ready;
        canvas.setVisible(ready);
        Shown.set(idle, !ready);
        idle.getChildren().setAll(content(state));
        say();
    }

    private static Node content(MaskViewModel.State state) {
        return switch (state) {
            case MaskViewModel.State.Nothing() ->
                new EmptyState(Feather.EDIT_2, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"));
            case MaskViewModel.State.Opening() -> opening();
            case MaskViewModel.State.Ready _ -> new StackPane();
            case MaskViewModel.State.Unreadable(String why) ->
                new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("unreadable.title"), why);
        };
    }

    private static VBox opening() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        VBox opening = new VBox(12, busy, Pieces.label(TEXTS.get("opening"), "quiet"));
        opening.setAlignment(Pos.CENTER);
        return opening;
    }

    /** One line whatever there is to say, so that the picture does not move. */
    private void say() {
        boolean looking = model.people().lookingProperty().get();
        String marked = MaskWords.of(model.shareProperty().get());
        sentence.setText(
                looking
                        ? TEXTS.get("say.looking")
                        : model.noticeProperty().get().orElse(marked));
    }
}
