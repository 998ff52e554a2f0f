package thumbsmith.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Says how closely one looks, and lets it be changed. */
public final class ZoomBar extends HBox {
    private static final Texts TEXTS = Texts.of(ZoomBar.class);

    private final ZoomModel zoom;
    /** It may change while the window is laid out, where a label would miss its turn. */
    private final Text percent = new Text();

    private final ToggleButton fit = new ToggleButton(TEXTS.get("zoom.fit"));
    private final ToggleButton full = new ToggleButton(TEXTS.get("zoom.full"));

    /** @param place begins the ids of its controls */
    public ZoomBar(ZoomModel zoom, String place) {
        this.zoom = zoom;
        getStyleClass().add("zoom-bar");
        setAlignment(Pos.CENTER_LEFT);
        percent.getStyleClass().add("zoom-words");
        percent.setId(place + "-percent");
        choice(fit, place + "-fit", "zoom.fit.tip", "left-pill", zoom::fit);
        choice(full, place + "-full", "zoom.full.tip", "right-pill", zoom::trueSize);
        getChildren()
                .addAll(
                        words(),
                        button(place + "-out", "zoom.out", Feather.ZOOM_OUT, zoom::out),
                        button(place + "-in", "zoom.in", Feather.ZOOM_IN, zoom::in),
                        new HBox(fit, full));
        zoom.zoomProperty().when(Shown.is(this)).subscribe(now -> show());
        zoom.roomProperty().when(Shown.is(this)).subscribe(now -> show());
    }

    private HBox words() {
        HBox words = new HBox(percent);
        words.getStyleClass().add("zoom-percent");
        return words;
    }

    private void show() {
        percent.setText(TEXTS.get("zoom.percent", Math.round(zoom.percent())));
        fit.setSelected(zoom.zoomProperty().get().isFit());
        full.setSelected(!fit.isSelected() && Math.round(zoom.percent()) == Zoom.TRUE_SIZE);
    }

    private void choice(ToggleButton button, String id, String tip, String style, Runnable action) {
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            action.run();
            show(); // pressing the chosen one again does not unchoose it
        });
        Keys.tip(button, TEXTS.get(tip));
    }

    private static Button button(String id, String key, Feather glyph, Runnable action) {
        Button button = new Button(null, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(TEXTS.get(key));
        button.setOnAction(event -> action.run());
        return Keys.tip(button, TEXTS.get(key + ".tip"));
    }
}
