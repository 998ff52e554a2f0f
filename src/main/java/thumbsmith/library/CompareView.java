package thumbsmith.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.ZoomBar;
import thumbsmith.ui.ZoomKeys;

/** Pictures beside each other that zoom and move together, or one over the other. Esc backs out. */
final class CompareView extends BorderPane {
    private static final Texts TEXTS = Texts.of(CompareView.class);

    private final CompareViewModel model;
    private final Thumbnails thumbnails;
    private final CompareGrid grid = new CompareGrid();
    private final BeforeAfterPane over;
    private final ToggleButton side = new ToggleButton(TEXTS.get("compare.side"));
    private final ToggleButton slider = new ToggleButton(TEXTS.get("compare.slider"));
    private final HBox ways = new HBox(side, slider);
    private final Map<Path, ComparePane> panes = new HashMap<>();

    CompareView(CompareViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.over = new BeforeAfterPane(model, thumbnails);
        setId("library-compare");
        getStyleClass().addAll("large", "compare");
        setTop(bar());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Keys.whileShown(this, this::onEscape);
        model.shownProperty().when(Shown.is(this)).subscribe(now -> show());
        model.sliderProperty().when(Shown.is(this)).subscribe(now -> show());
    }

    private HBox bar() {
        Button back = new Button(null, Icons.of(Feather.ARROW_LEFT));
        back.setId("compare-back");
        back.getStyleClass().addAll("flat", "button-icon");
        back.setAccessibleText(TEXTS.get("compare.back"));
        back.setOnAction(event -> model.close());
        Label title = new Label(TEXTS.get("compare.title"));
        title.getStyleClass().add("section-title");
        way(side, "compare-side", "left-pill", false);
        way(slider, "compare-slider", "right-pill", true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                Keys.tip(back, TEXTS.get("compare.back") + "  (Esc)"),
                title,
                space,
                ways,
                new ZoomBar(model.zoom(), "compare"));
        bar.getStyleClass().add("large-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void way(ToggleButton button, String id, String style, boolean over) {
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.sliderProperty().set(over);
            show(); // pressing the chosen one again does not unchoose it
        });
    }

    /** Holds only the pictures that are seen. */
    private void show() {
        List<Compared> shown = model.shownProperty().get();
        boolean slides = shown.size() == 2 && model.sliderProperty().get();
        setVisible(!shown.isEmpty());
        Shown.set(ways, shown.size() == 2);
        side.setSelected(!slides);
        slider.setSelected(slides);
        beside(slides ? List.of() : shown);
        over.show(slides ? shown : List.of());
        setCenter(slides ? over : grid);
        if (!shown.isEmpty() && !isFocusWithin()) Reveal.onceLaidOut(this, this::focusFirst);
    }

    private void focusFirst() {
        if (getCenter() == over) over.requestFocus();
        else grid.getChildrenUnmodifiable().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void beside(List<Compared> shown) {
        drop(shown);
        grid.setPanes(IntStream.range(0, shown.size())
                .mapToObj(i -> pane(shown.get(i), i))
                .toList());
    }

    /** Panes are used again for the same file, so that a mark does not load its picture anew. */
    private ComparePane pane(Compared one, int place) {
        ComparePane pane =
                panes.computeIfAbsent(one.file(), file -> new ComparePane(model, thumbnails, panes.isEmpty()));
        pane.show(one, place);
        return pane;
    }

    /** Without the leading picture there is another one to lead, so all are laid out anew. */
    private void drop(List<Compared> shown) {
        List<Path> kept = shown.stream().map(Compared::file).toList();
        boolean leaderGoes =
                panes.entrySet().stream().anyMatch(it -> it.getValue().leads() && !kept.contains(it.getKey()));
        panes.entrySet().removeIf(entry -> {
            boolean goes = leaderGoes || !kept.contains(entry.getKey());
            if (goes) entry.getValue().release();
            return goes;
        });
    }

    private void onKey(KeyEvent key) {
        if (!ZoomKeys.take(key, model.zoom())) return;
        key.consume();
    }

    /** Wherever the focus is. */
    private void onEscape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || !model.isOpen()) return;
        model.close();
        key.consume();
    }
}
