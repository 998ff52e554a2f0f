package thumbsmith.prep;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.prep.TextStyle.Measure;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** How the text in hand looks, and where it stands. */
final class TextStylePane extends VBox {
    private static final Texts TEXTS = Texts.of(TextStylePane.class);
    private static final int COLUMNS = 3;

    private final TextStyle style;
    private final TextLayers layers;

    TextStylePane(TextStyle style, TextLayers layers, ObservableValue<List<Integer>> colours) {
        this.style = style;
        this.layers = layers;
        getStyleClass().add("text-style");
        getChildren()
                .addAll(
                        PanelSection.field(TEXTS.get("text.font"), font()),
                        dial(Measure.SIZE),
                        new ColourField("text-rgb", TEXTS.get("text.colour"), style.colour(), style::colour, colours),
                        dial(Measure.OUTLINE),
                        outline(colours),
                        dial(Measure.SHADOW),
                        place());
    }

    private ComboBox<String> font() {
        ComboBox<String> font = new ComboBox<>();
        font.setId("text-font");
        font.setAccessibleText(TEXTS.get("text.font"));
        font.setMaxWidth(Double.MAX_VALUE);
        font.setOnShowing(open -> style.loadFonts());
        style.fontsProperty().when(Shown.is(font)).subscribe(fonts -> offer(font, fonts));
        style.font().when(Shown.is(font)).subscribe(font::setValue);
        font.setOnAction(choice -> {
            String chosen = font.getValue();
            if (chosen != null && !chosen.equals(style.font().getValue())) style.font(chosen);
        });
        return font;
    }

    /** Another list takes the mark away. */
    private void offer(ComboBox<String> font, List<String> fonts) {
        font.getItems().setAll(fonts);
        font.setValue(style.font().getValue());
    }

    private Node outline(ObservableValue<List<Integer>> colours) {
        ColourField colour = new ColourField(
                "text-outline-rgb",
                TEXTS.get("text.outline.colour"),
                style.outlineColour(),
                style::outlineColour,
                colours);
        style.dial(Measure.OUTLINE).value().when(Shown.is(colour)).subscribe(outline -> Shown.set(colour, outline > 0));
        return colour;
    }

    private Node place() {
        GridPane places = new GridPane();
        places.getStyleClass().add("text-places");
        for (TextPlace place : TextPlace.values()) {
            places.add(button(place), place.ordinal() % COLUMNS, place.ordinal() / COLUMNS);
        }
        VBox exact = new VBox(4, dial(Measure.ACROSS), dial(Measure.DOWN));
        exact.getStyleClass().add("text-exact");
        HBox.setHgrow(exact, Priority.ALWAYS);
        return PanelSection.field(TEXTS.get("text.place"), new HBox(12, places, exact));
    }

    private Button button(TextPlace place) {
        Region dot = new Region();
        dot.getStyleClass().add("text-place-dot");
        Button button = new Button(null, dot);
        button.setId("text-place-" + place.key());
        button.getStyleClass().add("text-place");
        button.setAccessibleText(TEXTS.get("text.place." + place.key()));
        button.setOnAction(press -> layers.put(place));
        return Keys.tip(button, TEXTS.get("text.place." + place.key()));
    }

    private SliderRow dial(Measure measure) {
        return new SliderRow("text-" + measure.key(), TEXTS.get("text." + measure.key()), style.dial(measure));
    }
}
