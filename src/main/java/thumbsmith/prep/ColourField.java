package thumbsmith.prep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** A colour: from swatches, from those of the picture, as digits, or freely. */
final class ColourField extends VBox {
    private static final Texts TEXTS = Texts.of(ColourField.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    /** What words on thumbnails are mostly set in: white, black, yellow, orange, red, green, blue, violet. */
    private static final List<Integer> USUAL =
            List.of(0xFFFFFF, 0x000000, 0xFFE500, 0xFF8A00, 0xE5172F, 0x1DB954, 0x1877F2, 0x7B3FE4);

    private final String id;
    private final ObservableValue<Integer> value;
    private final IntConsumer take;
    private final TextField digits = new TextField();
    private final ColorPicker free = new ColorPicker();
    private final FlowPane usual = swatches();
    private final FlowPane found = swatches();

    /**
     * @param id of the digits' field; the free choice has {@code -free} behind, swatches their digits
     * @param picture the colours of the picture
     */
    ColourField(
            String id,
            String name,
            ObservableValue<Integer> value,
            IntConsumer take,
            ObservableValue<List<Integer>> picture) {
        this.id = id;
        this.value = value;
        this.take = take;
        getStyleClass().add("colour-field");
        digits.setId(id);
        digits.setAccessibleText(TEXTS.get("colour.digits", name));
        digits.getStyleClass().add("colour-digits");
        free.setId(id + "-free");
        free.setAccessibleText(TEXTS.get("colour.free", name));
        free.getStyleClass().add("colour-free");
        Keys.tip(free, TEXTS.get("colour.free", name));
        HBox line = new HBox(8, Parts.label(name, "dial-name"), Parts.space(), digits, free);
        line.setAlignment(Pos.CENTER_LEFT);
        USUAL.forEach(rgb -> usual.getChildren().add(swatch(rgb, "usual")));
        getChildren().addAll(line, usual, found);
        digits.setOnAction(enter -> typed());
        digits.focusedProperty().subscribe((was, focused) -> {
            if (!focused) typed();
        });
        free.setOnAction(choice -> chosen(rgb(free.getValue())));
        ObservableValue<Boolean> shown = Shown.is(this);
        picture.when(shown).subscribe(this::offer);
        value.when(shown).subscribe(this::show);
    }

    private void show(int rgb) {
        digits.setText(Rgb.words(rgb));
        free.setValue(Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
        mark();
    }

    private void typed() {
        Optional<Integer> read = Rgb.read(digits.getText());
        read.ifPresent(this::chosen);
        digits.setText(Rgb.words(value.getValue()));
    }

    private void chosen(int rgb) {
        if (rgb != value.getValue()) take.accept(rgb);
    }

    private void offer(List<Integer> colours) {
        found.getChildren()
                .setAll(colours.stream().map(rgb -> swatch(rgb, "picture")).toList());
        Shown.set(found, !colours.isEmpty());
        mark();
    }

    private void mark() {
        for (FlowPane row : List.of(usual, found))
            row.getChildren()
                    .forEach(it ->
                            it.pseudoClassStateChanged(CHOSEN, value.getValue().equals(it.getUserData())));
    }

    private Button swatch(int rgb, String sort) {
        Region paint = new Region();
        paint.getStyleClass().add("swatch-paint");
        paint.setStyle("-fx-background-color: " + Rgb.words(rgb));
        Button swatch = new Button(null, paint);
        swatch.setId(id + "-" + Rgb.words(rgb).substring(1).toLowerCase(Locale.ROOT));
        swatch.setUserData(rgb);
        swatch.getStyleClass().add("swatch");
        String words = TEXTS.get("colour.swatch." + sort, Rgb.words(rgb));
        swatch.setAccessibleText(words);
        swatch.setOnAction(press -> chosen(rgb));
        return Keys.tip(swatch, words);
    }

    private static FlowPane swatches() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("swatches");
        return row;
    }

    private static int rgb(Color colour) {
        return channel(colour.getRed()) << 16 | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
