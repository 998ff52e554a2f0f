package thumbsmith.prep;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Dragboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.DropArea;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Many pictures at once: the grid, and beside it the recipe for all and where the results go. */
final class BatchView extends StackPane {
    private static final Texts TEXTS = Texts.of(BatchView.class);

    private final BatchViewModel model;
    private final BatchGrid grid;
    private final BorderPane bench = new BorderPane();
    private final Button add = new Button(TEXTS.get("batch.add.folder"), Icons.of(Feather.FOLDER));
    private final Button addFiles = new Button(TEXTS.get("batch.add.files"));
    private final Node empty;
    private final Node gathering = gathering();
    private final Label notice = Parts.wrapping("small");

    BatchView(PrepScreenModel screen, DropReader drops) {
        this.model = screen.many();
        grid = new BatchGrid(screen);
        setId("batch");
        getStyleClass().add("prep");
        empty = empty();
        build(screen);
        DropArea.on(this, Dragboard::hasFiles, board -> model.drop(drops.read(board)));
        Keys.whileShown(this, new BatchKeys(model, drops)::first);
        model.changesProperty().when(Shown.is(this)).subscribe(now -> show());
        model.files().gatheringProperty().when(Shown.is(this)).subscribe(now -> show());
        model.files().noticeProperty().when(Shown.is(this)).subscribe(this::tell);
    }

    void focusFirst() {
        if (empty.isVisible()) add.requestFocus();
        else grid.requestFocus();
    }

    private void build(PrepScreenModel screen) {
        notice.setId("batch-notice");
        notice.getStyleClass().add("prep-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        BorderPane middle = new BorderPane(grid);
        middle.setTop(new BatchHeader(model));
        middle.setBottom(new BatchPickBar(screen));
        bench.setCenter(middle);
        bench.setRight(new BatchColumn(screen));
        StackPane.setAlignment(notice, Pos.TOP_CENTER);
        BorderPane whole = new BorderPane(new StackPane(bench, empty, gathering));
        whole.setTop(notice);
        getChildren().add(whole);
    }

    private Node empty() {
        add.setId("batch-add-folder-first");
        add.getStyleClass().add("accent");
        add.setOnAction(press -> model.chooseFolder());
        Keys.tip(add, TEXTS.get("batch.add.folder"), BatchKeys.ADD_FOLDER);
        addFiles.setId("batch-add-files-first");
        addFiles.setOnAction(press -> model.chooseFiles());
        Keys.tip(addFiles, TEXTS.get("batch.add.files"), PrepKeys.OPEN);
        HBox both = new HBox(8, add, addFiles);
        both.setAlignment(Pos.CENTER);
        return new EmptyState(Feather.GRID, TEXTS.get("batch.empty.title"), TEXTS.get("batch.empty.sentence"), both);
    }

    private static Node gathering() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        VBox box = new VBox(12, busy, Parts.label(TEXTS.get("batch.gathering"), "quiet"));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show() {
        boolean none = model.files().pictures().isEmpty();
        boolean searching = model.files().gatheringProperty().get();
        bench.setVisible(!none);
        empty.setVisible(none && !searching);
        gathering.setVisible(none && searching);
    }

    private void tell(Optional<String> sentence) {
        notice.setText(sentence.orElse(""));
        Shown.set(notice, sentence.isPresent());
    }
}
