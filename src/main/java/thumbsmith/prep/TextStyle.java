package thumbsmith.prep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.LetterArea;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.image.edit.Typefaces;
import thumbsmith.ui.Work;

/** How the text in hand looks, and what it says. */
final class TextStyle {
    /** What is dragged, in the order in which it stands. */
    enum Measure {
        SIZE(DialScale.percent(2, 100, 18)),
        OUTLINE(DialScale.percent(0, 40, 8)),
        SHADOW(DialScale.percent(0, 100, 60)),
        ACROSS(DialScale.percent(0, 100, 50)),
        DOWN(DialScale.percent(0, 100, 30));

        private final DialScale scale;

        Measure(DialScale scale) {
            this.scale = scale;
        }

        double of(TextLayer text) {
            return switch (this) {
                case SIZE -> 100 * text.size();
                case OUTLINE -> 100 * text.outline();
                case SHADOW -> text.shadow();
                case ACROSS -> 100 * text.x();
                case DOWN -> 100 * text.y();
            };
        }

        TextLayer in(TextLayer was, double value) {
            return new TextLayer(
                    was.text(),
                    was.font(),
                    this == SIZE ? value / 100 : was.size(),
                    was.rgb(),
                    this == OUTLINE ? value / 100 : was.outline(),
                    was.outlineRgb(),
                    this == SHADOW ? (int) value : was.shadow(),
                    this == ACROSS ? value / 100 : was.x(),
                    this == DOWN ? value / 100 : was.y());
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final TextLayer NEUTRAL = TextLayer.of("");

    private final TextLayers layers;
    private final Work work;
    private final Map<Measure, Dial> dials;
    private final ReadOnlyObjectWrapper<List<String>> fonts =
            new ReadOnlyObjectWrapper<>(this, "fonts", List.of(TextLayer.DEFAULT_FONT));

    TextStyle(PrepSession session, TextLayers layers, Work work) {
        this.layers = layers;
        this.work = work;
        dials = Stream.of(Measure.values())
                .collect(Collectors.toMap(Function.identity(), measure -> dial(session, measure)));
        // The first letters take up to half a second, which is not there once a text is added on the FX thread.
        work.waiting(() -> LetterArea.of(TextLayer.of("A"), 1), warm -> {}, fault -> {});
    }

    Dial dial(Measure measure) {
        return dials.get(measure);
    }

    /** The faces to choose from, the shipped ones first. */
    ReadOnlyObjectProperty<List<String>> fontsProperty() {
        return fonts.getReadOnlyProperty();
    }

    /** Asks the system, which takes its time, once. */
    void loadFonts() {
        if (fonts.get().size() == 1) work.waiting(Typefaces::families, fonts::set, fault -> {});
    }

    ObservableValue<String> words() {
        return layers.current().map(it -> it.map(TextLayer::text).orElse(""));
    }

    ObservableValue<String> font() {
        return layers.current().map(it -> it.orElse(NEUTRAL).font());
    }

    ObservableValue<Integer> colour() {
        return layers.current().map(it -> it.orElse(NEUTRAL).rgb());
    }

    ObservableValue<Integer> outlineColour() {
        return layers.current().map(it -> it.orElse(NEUTRAL).outlineRgb());
    }

    /** Part of a step: typing goes on. What is longer than any text can be is cut off. */
    void type(String words) {
        String kept = words.substring(0, Math.min(words.length(), TextLayer.LONGEST));
        layers.editing(it -> worded(it, kept));
    }

    void font(String family) {
        layers.edit(it -> painted(it, family, it.rgb(), it.outlineRgb()));
    }

    void colour(int rgb) {
        layers.edit(it -> painted(it, it.font(), rgb, it.outlineRgb()));
    }

    void outlineColour(int rgb) {
        layers.edit(it -> painted(it, it.font(), it.rgb(), rgb));
    }

    private Dial dial(PrepSession session, Measure measure) {
        return new Dial(
                session,
                measure.scale,
                layers.current().map(it -> measure.of(it.orElse(NEUTRAL))),
                (recipe, value) -> layers.edited(recipe, it -> measure.in(it, value)));
    }

    private static TextLayer worded(TextLayer was, String words) {
        return new TextLayer(
                words,
                was.font(),
                was.size(),
                was.rgb(),
                was.outline(),
                was.outlineRgb(),
                was.shadow(),
                was.x(),
                was.y());
    }

    private static TextLayer painted(TextLayer was, String font, int rgb, int outlineRgb) {
        return new TextLayer(
                was.text(), font, was.size(), rgb, was.outline(), outlineRgb, was.shadow(), was.x(), was.y());
    }
}
