package thumbsmith.prep;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The words on the picture: which there are, and the one in hand. */
final class TextPanel {
    private static final Texts TEXTS = Texts.of(TextPanel.class);

    private final TextLayers layers;
    private final TextStyle style;
    private final TextArea words = new TextArea();
    private boolean following;

    private TextPanel(PanelsModel panels) {
        layers = panels.texts();
        style = panels.style();
    }

    static PanelSection of(PanelsModel panels, ObservableValue<List<Integer>> colours) {
        return new TextPanel(panels).section(panels, colours);
    }

    private PanelSection section(PanelsModel panels, ObservableValue<List<Integer>> colours) {
        Button add = new Button(TEXTS.get("text.add"), Icons.of(Feather.PLUS));
        add.setId("text-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(press -> add());
        words();
        VBox inHand = new VBox(12, words, new FeedView(panels.feed()), new TextStylePane(style, layers, colours));
        layers.current().when(Shown.is(inHand)).subscribe(it -> Shown.set(inHand, it.isPresent()));
        PanelSection section =
                new PanelSection("panel-text", TEXTS.get("text.title"), new TextList(layers), add, inHand);
        section.with(
                deed("text-up", Feather.ARROW_UP, "text.up.tip", () -> layers.reorder(1)),
                deed("text-down", Feather.ARROW_DOWN, "text.down.tip", () -> layers.reorder(-1)),
                deed("text-duplicate", Feather.COPY, "text.duplicate.tip", layers::duplicate),
                deed("text-delete", Feather.TRASH_2, "text.delete.tip", layers::delete));
        return section;
    }

    /** Only while there is one in hand. */
    private Button deed(String id, Feather glyph, String key, Runnable deed) {
        Button button = Parts.tool(id, glyph, TEXTS.get(key), deed);
        button.getStyleClass().add("small-icon");
        layers.current().when(Shown.is(button)).subscribe(it -> button.setDisable(it.isEmpty()));
        return button;
    }

    private void add() {
        layers.add(TEXTS.get("text.new"));
        words.requestFocus();
        words.selectAll();
    }

    private void words() {
        words.setId("text-words");
        words.setAccessibleText(TEXTS.get("text.words"));
        words.setPrefRowCount(2);
        words.setWrapText(true);
        style.words().when(Shown.is(words)).subscribe(this::follow);
        words.textProperty().subscribe(typed -> {
            if (!following && layers.current().getValue().isPresent()) style.type(typed);
        });
        words.focusedProperty().subscribe((was, focused) -> {
            if (!focused) layers.settle();
        });
    }

    private void follow(String now) {
        if (now.equals(words.getText())) return;
        following = true;
        words.setText(now);
        following = false;
    }
}
