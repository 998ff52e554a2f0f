package thumbsmith.prep;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.PrepRecipe;

/** One number of the recipe that is dragged, typed or put back; what is let go of is one step to undo. */
final class Dial {
    /** Puts a number into a recipe. */
    @FunctionalInterface
    interface Setting {
        PrepRecipe in(PrepRecipe recipe, double value);
    }

    private final PrepSession session;
    private final DialScale scale;
    private final ObservableValue<Double> value;
    private final Setting setting;

    Dial(PrepSession session, DialScale scale, Function<PrepRecipe, Double> getting, Setting setting) {
        this(session, scale, session.recipeProperty().map(getting), setting);
    }

    /** @param number that follows more than the recipe */
    Dial(PrepSession session, DialScale scale, ObservableValue<Double> number, Setting setting) {
        this.session = session;
        this.scale = scale;
        this.setting = setting;
        value = number.map(scale::snapped);
    }

    DialScale scale() {
        return scale;
    }

    ObservableValue<Double> value() {
        return value;
    }

    ObservableValue<String> words() {
        return value.map(scale::words);
    }

    /** Part of a step that goes on until {@link #settle}. */
    void drag(double wanted) {
        double snapped = scale.snapped(wanted);
        if (snapped != value.getValue()) session.drag(recipe -> setting.in(recipe, snapped));
    }

    void settle() {
        session.settle();
    }

    /** One step. */
    void set(double wanted) {
        session.settle();
        drag(wanted);
        session.settle();
    }

    void reset() {
        set(scale.usual());
    }

    void nudge(int steps) {
        set(value.getValue() + steps * scale.step());
    }

    /** One step; words that are no number change nothing. */
    void type(String words) {
        scale.read(words).ifPresent(this::set);
    }
}
