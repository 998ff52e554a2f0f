package thumbsmith.prep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.LetterArea;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.image.Pixels;

/** The texts of the picture, the lowest first, and which of them is in hand; the panel and the canvas share it. */
final class TextLayers {
    /** No text is in hand. */
    static final int NONE = -1;

    /** How far a copy lies from its original, in fractions of the result. */
    private static final double ASIDE = 0.04;

    private final PrepSession session;
    private final ReadOnlyObjectProperty<Optional<Pixels>> result;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", NONE);

    TextLayers(PrepSession session, ReadOnlyObjectProperty<Optional<Pixels>> result) {
        this.session = session;
        this.result = result;
        session.recipeProperty().subscribe(recipe -> keepInBounds());
    }

    ObservableValue<List<TextLayer>> layers() {
        return session.recipeProperty().map(PrepRecipe::texts);
    }

    /** An index of {@link #layers}, or {@link #NONE}. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The one in hand. */
    ObservableValue<Optional<TextLayer>> current() {
        return layers().flatMap(it -> selected.map(index -> present()));
    }

    /** The topmost whose letters are there; in fractions of the result. */
    OptionalInt at(double x, double y) {
        return IntStream.range(0, texts().size())
                .filter(it -> LetterArea.of(texts().get(it), ratio()).contains(x, y))
                .max();
    }

    void select(int index) {
        session.settle();
        selected.set(index >= 0 && index < texts().size() ? index : NONE);
    }

    /** A new one above all others, in hand; it looks as the one that was in hand. */
    void add(String words) {
        TextLayer fresh = present().map(it -> worded(it, words)).orElseGet(() -> TextLayer.of(words));
        insert(texts().size(), fresh);
    }

    /** A copy above it, a little aside, in hand. */
    void duplicate() {
        present().ifPresent(it -> insert(selected.get() + 1, TextPlace.at(it, it.x() + ASIDE, it.y() + ASIDE)));
    }

    void delete() {
        if (present().isEmpty()) return;
        int index = selected.get();
        change(texts -> texts.remove(index));
        select(Math.min(index, texts().size() - 1));
    }

    /** Up by one, or down by minus one; at the end it stays. */
    void reorder(int steps) {
        int from = selected.get();
        int to = from + steps;
        if (from == NONE || to < 0 || to >= texts().size()) return;
        change(texts -> Collections.swap(texts, from, to));
        select(to);
    }

    /** Part of a drag, which {@link #settle} ends; about the words' centre, in fractions of the result. */
    void move(int index, double x, double y) {
        if (index < 0 || index >= texts().size()) return;
        drag(index, it -> TextPlace.at(it, Math.clamp(x, 0, 1), Math.clamp(y, 0, 1)));
    }

    void settle() {
        session.settle();
    }

    /** One step. */
    void put(TextPlace place) {
        edit(it -> place.put(it, ratio()));
    }

    /** One step on the one in hand. */
    void edit(UnaryOperator<TextLayer> step) {
        session.settle();
        editing(step);
        session.settle();
    }

    /** Part of a step on the one in hand, such as a letter typed; {@link #settle} ends it. */
    void editing(UnaryOperator<TextLayer> step) {
        if (present().isPresent()) drag(selected.get(), step);
    }

    /** The recipe with that done to the text in hand. */
    PrepRecipe edited(PrepRecipe recipe, UnaryOperator<TextLayer> step) {
        int index = selected.get();
        return index == NONE ? recipe : edited(recipe, index, step);
    }

    private void insert(int index, TextLayer text) {
        change(texts -> texts.add(index, text));
        select(index);
    }

    private void change(Consumer<List<TextLayer>> step) {
        session.change(recipe -> {
            List<TextLayer> texts = new ArrayList<>(recipe.texts());
            step.accept(texts);
            return recipe.with(texts);
        });
    }

    private void drag(int index, UnaryOperator<TextLayer> step) {
        session.drag(recipe -> edited(recipe, index, step));
    }

    private static PrepRecipe edited(PrepRecipe recipe, int index, UnaryOperator<TextLayer> step) {
        List<TextLayer> texts = new ArrayList<>(recipe.texts());
        texts.set(index, step.apply(texts.get(index)));
        return recipe.with(texts);
    }

    private void keepInBounds() {
        int last = texts().size() - 1;
        if (selected.get() > last) selected.set(last);
    }

    private Optional<TextLayer> present() {
        int index = selected.get();
        return index >= 0 && index < texts().size() ? Optional.of(texts().get(index)) : Optional.empty();
    }

    private List<TextLayer> texts() {
        return session.recipe().texts();
    }

    private double ratio() {
        return result.get().map(it -> (double) it.width() / it.height()).orElse(16.0 / 9);
    }

    private static TextLayer worded(TextLayer like, String words) {
        TextLayer fresh = TextLayer.of(words);
        return new TextLayer(
                words,
                like.font(),
                like.size(),
                like.rgb(),
                like.outline(),
                like.outlineRgb(),
                like.shadow(),
                fresh.x(),
                fresh.y());
    }
}
