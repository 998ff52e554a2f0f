package thumbsmith.library;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** How a thumbnail came about: arrow keys walk along the lines, Enter opens, + and − zoom, Esc backs out. */
final class LineageView extends BorderPane {
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 1.6;
    private static final double STEP = 1.2;
    private static final Texts TEXTS = Texts.of(LineageView.class);

    private final LineageViewModel model;
    private final CompareViewModel compare;
    private final ChainViewModel chain;
    private final Thumbnails thumbnails;
    private final LineageCanvas canvas = new LineageCanvas();
    private final ScrollPane scroll = new ScrollPane();
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final Label total = new Label();
    private final Button withSource = button("lineage-compare", "large.compare", Feather.COLUMNS);
    private final Button again = button("lineage-again", "lineage.again", Feather.REPEAT);

    LineageView(LineageViewModel model, CompareViewModel compare, ChainViewModel chain, Thumbnails thumbnails) {
        this.model = model;
        this.compare = compare;
        this.chain = chain;
        this.thumbnails = thumbnails;
        setId("library-lineage");
        getStyleClass().addAll("large", "lineage");
        setFocusTraversable(true);
        setTop(bar());
        setCenter(scrolling());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Keys.whileShown(this, this::onEscape);
        model.graphProperty().when(Shown.is(this)).subscribe(this::show);
        model.chosenProperty().when(Shown.is(this)).subscribe(this::choose);
    }

    private HBox bar() {
        Button back = new Button(null, Icons.of(Feather.ARROW_LEFT));
        back.setId("lineage-back");
        back.getStyleClass().addAll("flat", "button-icon");
        back.setAccessibleText(TEXTS.get("compare.back"));
        back.setOnAction(event -> model.close());
        Label title = new Label(TEXTS.get("lineage.title"));
        title.getStyleClass().add("section-title");
        total.setId("lineage-total");
        total.getStyleClass().add("quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        withSource.setOnAction(event -> model.chosenOutput().ifPresent(compare::openWithSource));
        again.setOnAction(event -> chain.open(model.steps()));
        HBox bar =
                new HBox(Keys.tip(back, TEXTS.get("compare.back") + "  (Esc)"), title, total, space, withSource, again);
        bar.getStyleClass().add("large-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** A group takes as much room as it looks to have: so the bars fit what is zoomed. */
    private ScrollPane scrolling() {
        Scale zoomed = new Scale();
        zoomed.xProperty().bind(scale);
        zoomed.yProperty().bind(scale);
        canvas.getTransforms().add(zoomed);
        StackPane middle = new StackPane(new Group(canvas));
        middle.getStyleClass().add("lineage-ground");
        middle.minWidthProperty().bind(scroll.viewportBoundsProperty().map(it -> it.getWidth()));
        middle.minHeightProperty().bind(scroll.viewportBoundsProperty().map(it -> it.getHeight()));
        scroll.setContent(middle);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("lineage-scroll");
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (!event.isShortcutDown() && !event.isControlDown()) return;
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP);
            event.consume();
        });
        return scroll;
    }

    private void zoom(double factor) {
        scale.set(Math.clamp(scale.get() * factor, SMALLEST, LARGEST));
    }

    private void show(Optional<LineageGraph> graph) {
        boolean opens = graph.isPresent() && !isVisible();
        setVisible(graph.isPresent());
        total.setText(model.total());
        graph.ifPresentOrElse(it -> canvas.show(it, model, thumbnails), canvas::clear);
        if (opens) scale.set(1);
        if (graph.isPresent()) Reveal.onceLaidOut(this, this::requestFocus);
    }

    private void choose(Optional<LineageNode> chosen) {
        setAccessibleText(chosen.map(LineageCard::spoken).orElse(""));
        Shown.set(again, !model.steps().isEmpty());
        Shown.set(
                withSource,
                model.chosenOutput().filter(CompareViewModel::hasSource).isPresent());
        canvas.choose(chosen).ifPresent(card -> Reveal.onceLaidOut(this, () -> LineageScroll.to(scroll, card)));
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> model.walk(LineageGraph.Way.LEFT);
            case RIGHT -> model.walk(LineageGraph.Way.RIGHT);
            case UP -> model.walk(LineageGraph.Way.UP);
            case DOWN -> model.walk(LineageGraph.Way.DOWN);
            case ENTER -> model.enter();
            case PLUS, EQUALS, ADD -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> scale.set(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Wherever the focus is, unless something lies over this. */
    private void onEscape(KeyEvent key) {
        boolean covered = chain.isOpen() || compare.isOpen();
        if (key.getCode() != KeyCode.ESCAPE || !model.isOpen() || covered) return;
        model.close();
        key.consume();
    }

    private static Button button(String id, String key, Feather glyph) {
        Button button = new Button(TEXTS.get(key), Icons.of(glyph));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
