package thumbsmith.mask;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** What the bars of the bench are made of. */
final class Parts {
    private static final Texts TEXTS = Texts.of(Parts.class);

    private Parts() {}

    /** @param keyOf a value's words; its tip has {@code .tip} behind */
    static <E extends Enum<E>> HBox pills(String key, E[] all, ObjectProperty<E> value, Function<E, String> keyOf) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (int i = 0; i < all.length; i++) {
            ToggleButton pill = pill(keyOf.apply(all[i]), all[i]);
            pill.getStyleClass().add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            pill.setToggleGroup(group);
            row.getChildren().add(pill);
        }
        row.setId("mask-" + key);
        row.setAccessibleText(TEXTS.get(key));
        Choice.follow(row, group, value, value::set);
        return row;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ToggleButton pill(String key, Object value) {
        ToggleButton pill = new ToggleButton(TEXTS.get(key));
        pill.setId("mask-" + key.substring(key.indexOf('.') + 1));
        pill.setUserData(value);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return Keys.tip(pill, TEXTS.get(key + ".tip"));
    }

    /** @param curved whether the slider's steps grow with the value */
    static HBox slider(String key, DoubleProperty value, double least, double most, boolean curved) {
        Slider slider = new Slider(curved ? Math.log(least) : least, curved ? Math.log(most) : most, 0);
        slider.setId("mask-" + key);
        slider.setAccessibleText(TEXTS.get(key));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 20);
        slider.getStyleClass().add("mask-slider");
        value.when(Shown.is(slider))
                .subscribe(now -> slider.setValue(curved ? Math.log(now.doubleValue()) : now.doubleValue()));
        slider.valueProperty()
                .subscribe(
                        (was, now) -> value.set(curved ? Math.round(Math.exp(now.doubleValue())) : now.doubleValue()));
        Label label = Pieces.label(TEXTS.get(key), "small", "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(slider);
        return line(label, Keys.tip(slider, TEXTS.get(key + ".tip")));
    }

    static Button button(String key, Runnable action) {
        Button button = Pieces.button("mask-" + key.substring(key.indexOf('.') + 1), TEXTS.get(key), action);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return Keys.tip(button, TEXTS.get(key + ".tip"));
    }

    static Button icon(String key, Feather glyph, Runnable action) {
        Button button = Pieces.button("mask-" + key.replace('.', '-'), null, action);
        button.setGraphic(Icons.of(glyph));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(TEXTS.get(key));
        return button;
    }

    static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
