package thumbsmith.spending;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The Spending screen: what was spent, the budget, and the price table, in one column. */
public final class SpendingView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(SpendingView.class);

    private final SpendingViewModel model;
    private final FiguresPane figures;
    private final Node reading = Pieces.label(TEXTS.get("reading"), "quiet");
    private final Node nothing =
            new EmptyState(Feather.DOLLAR_SIGN, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"));
    private final Node failed;
    private final Label title = Pieces.label(TEXTS.get("title"), "screen-title");
    private final Button export;
    private final Label saved = Pieces.words("", "small");
    private final HBox savedLine;

    public SpendingView(SpendingViewModel model) {
        this.model = model;
        figures = new FiguresPane(model);
        failed = failed();
        export = Pieces.button("spending-export", TEXTS.get("export"), model::export);
        savedLine = savedLine();
        setId("spending");
        getStyleClass().add("spending");
        getChildren().add(scrolling());
        model.stateProperty().when(Shown.is(this)).subscribe(now -> show());
        model.limitsProperty().when(Shown.is(this)).subscribe(now -> show());
        model.noticeProperty().when(Shown.is(this)).subscribe(this::tell);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /** Puts the focus on the first that can be pressed or typed into. */
    @Override
    public void focusFirst() {
        title.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private ScrollPane scrolling() {
        VBox column = new VBox(
                header(),
                savedLine,
                lost(),
                new VBox(figures, reading, nothing, failed),
                new BudgetPane(model.budget()),
                new PricePane(model.prices()));
        column.getStyleClass().addAll("screen", "spending-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private HBox header() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        export.setGraphic(Icons.of(Feather.DOWNLOAD));
        HBox header = new HBox(
                title, Pieces.label(TEXTS.get("estimated"), "quiet"), space, Keys.tip(export, TEXTS.get("export.tip")));
        header.getStyleClass().add("screen-header");
        return header;
    }

    private Label lost() {
        Label lost = Pieces.words("", "warning");
        lost.setId("spending-lost");
        model.lostProperty().when(Shown.is(lost)).subscribe(sentences -> {
            lost.setText(String.join("\n", sentences));
            Shown.set(lost, !sentences.isEmpty());
        });
        return lost;
    }

    private HBox savedLine() {
        Button show = Pieces.button("spending-export-show", TEXTS.get("export.show"), model::reveal);
        show.getStyleClass().addAll("flat", "small", "accent");
        saved.setId("spending-export-words");
        HBox line = new HBox(8, saved, show);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void tell(Optional<SpendingViewModel.Notice> notice) {
        Shown.set(savedLine, notice.isPresent());
        saved.setText(notice.map(SpendingViewModel.Notice::sentence).orElse(""));
        boolean there = notice.flatMap(SpendingViewModel.Notice::file).isPresent();
        Shown.set(savedLine.getChildren().getLast(), there);
    }

    private void show() {
        switch (model.stateProperty().get()) {
            case SpendingViewModel.State.Reading() -> only(reading);
            case SpendingViewModel.State.Failed() -> only(failed);
            case SpendingViewModel.State.Read(Figures read) -> {
                only(read.isNothing() ? nothing : figures);
                figures.show(read, model.limitsProperty().get());
                export.setDisable(read.ofAllTime().isNothing());
            }
        }
    }

    private void only(Node shown) {
        for (Node each : new Node[] {figures, reading, nothing, failed}) Shown.set(each, each == shown);
    }

    private Node failed() {
        Button again = Pieces.button("spending-again", TEXTS.get("failed.action"), model::refresh);
        return new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("failed.title"), TEXTS.get("failed.sentence"), again);
    }
}
