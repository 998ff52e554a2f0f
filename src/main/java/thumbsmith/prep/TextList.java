package thumbsmith.prep;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The texts by their words, the topmost first; a press takes one in hand, another lets it go. */
final class TextList extends VBox {
    private static final Texts TEXTS = Texts.of(TextList.class);
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("selected");

    private final TextLayers layers;

    TextList(TextLayers layers) {
        this.layers = layers;
        setId("text-list");
        getStyleClass().add("text-list");
        layers.layers().when(Shown.is(this)).subscribe(this::show);
        layers.selectedProperty().when(Shown.is(this)).subscribe(index -> mark());
    }

    /** Rows stay as long as they are as many: one that has the focus keeps it. */
    private void show(List<TextLayer> texts) {
        Shown.set(this, !texts.isEmpty());
        if (getChildren().size() != texts.size()) {
            getChildren()
                    .setAll(IntStream.range(0, texts.size()).mapToObj(this::row).toList());
        }
        for (int i = 0; i < texts.size(); i++)
            row(i, texts.size()).setText(oneLine(texts.get(i).text()));
        mark();
    }

    private Button row(int fromTop) {
        Button row = new Button();
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("preset");
        row.setOnAction(press -> press(getChildren().size() - 1 - fromTop));
        return row;
    }

    private void press(int index) {
        layers.select(layers.selectedProperty().get() == index ? TextLayers.NONE : index);
    }

    private void mark() {
        int rows = getChildren().size();
        for (int i = 0; i < rows; i++) {
            Button row = row(i, rows);
            boolean inHand = i == layers.selectedProperty().get();
            row.setId("text-" + i);
            row.pseudoClassStateChanged(IN_HAND, inHand);
            row.setAccessibleText(inHand ? TEXTS.get("text.in-hand", row.getText()) : row.getText());
        }
    }

    private Button row(int index, int rows) {
        return (Button) getChildren().get(rows - 1 - index);
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? TEXTS.get("text.empty") : line;
    }
}
