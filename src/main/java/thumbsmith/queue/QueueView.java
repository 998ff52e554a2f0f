package thumbsmith.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.queue.QueueViewModel.State;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The Queue screen: what runs and waits below its head; the preview of a batch file takes its place while one is open. */
public final class QueueView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(QueueView.class);

    private final QueueViewModel model;
    private final QueueList list;
    private final VBox screen = new VBox();
    private final BatchView batch;
    private final Button begin;

    public QueueView(QueueViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.list = new QueueList(model, thumbnails);
        this.batch = new BatchView(model.batch());
        this.begin = Controls.button("queue-empty-file", TEXTS.get("new"), model.batch()::choose);
        setId("queue");
        screen.getStyleClass().addAll("screen", "queue");
        StackPane body = new StackPane(
                list,
                shownAt(State.LOADING, loading()),
                shownAt(State.EMPTY, empty()),
                shownAt(State.FAILED, failed()));
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox lines = new VBox(8, new PickBar(model), undo());
        lines.getStyleClass().add("queue-lines");
        screen.getChildren().addAll(new QueueHead(model), body, lines);
        getChildren().addAll(screen, batch);
        showing().subscribe(state -> list.setVisible(state == State.FILLED));
        model.batch().stateProperty().when(Shown.is(this)).subscribe(this::cover);
        setOnDragOver(this::hover);
        setOnDragDropped(this::drop);
    }

    @Override
    public void focusFirst() {
        if (batch.isVisible()) batch.focusFirst();
        else if (list.isVisible()) list.focusLead();
        else begin.requestFocus();
    }

    private ObservableValue<State> showing() {
        return model.stateProperty().when(Shown.is(this));
    }

    private Node shownAt(State state, Node node) {
        showing().subscribe(now -> node.setVisible(now == state));
        return node;
    }

    private void cover(BatchState state) {
        boolean open = !(state instanceof BatchState.None);
        boolean changed = open != batch.isVisible() || state instanceof BatchState.Ready;
        screen.setVisible(!open);
        Shown.set(batch, open);
        if (changed) Reveal.onceLaidOut(this, this::focusFirst);
    }

    private static Node loading() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        return busy;
    }

    private Node empty() {
        begin.getStyleClass().add("accent");
        return new EmptyState(Feather.LIST, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"), begin);
    }

    private Node failed() {
        Button again = Controls.button("queue-reload", TEXTS.get("failed.action"), model::reload);
        return new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("failed.title"), TEXTS.get("failed.sentence"), again);
    }

    private Node undo() {
        Label words = new Label();
        words.setId("queue-undo-words");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(
                words,
                space,
                Controls.small(Controls.button("queue-put-back", TEXTS.get("undo.back"), model::putBack)),
                Controls.icon("queue-undo-close", Feather.X, TEXTS.get("undo.close"), model::forgetUndo));
        line.getStyleClass().add("queue-line");
        line.setAlignment(Pos.CENTER_LEFT);
        model.undoProperty().when(Shown.is(this)).subscribe(undo -> {
            words.setText(undo.orElse(""));
            Shown.set(line, undo.isPresent());
        });
        return line;
    }

    private void hover(DragEvent event) {
        if (list(event.getDragboard()).isPresent()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void drop(DragEvent event) {
        Optional<Path> dropped = list(event.getDragboard());
        dropped.ifPresent(model.batch()::open);
        event.setDropCompleted(dropped.isPresent());
        event.consume();
    }

    /** A single file that can be a list by its name. */
    private static Optional<Path> list(Dragboard board) {
        if (!board.hasFiles()) return Optional.empty();
        List<Path> files = board.getFiles().stream().map(java.io.File::toPath).toList();
        return files.size() == 1 ? files.stream().filter(QueueView::isList).findFirst() : Optional.empty();
    }

    private static boolean isList(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt");
    }
}
