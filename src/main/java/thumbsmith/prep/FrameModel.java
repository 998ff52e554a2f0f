package thumbsmith.prep;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Frame.Fit;
import thumbsmith.darkroom.Frame.Focus;
import thumbsmith.darkroom.Frame.Margin;
import thumbsmith.darkroom.Frame.Ratio;
import thumbsmith.darkroom.Frame.Size;
import thumbsmith.image.Pixels;
import thumbsmith.ui.Texts;

/** Size and shape of what comes out. */
final class FrameModel {
    private static final Texts TEXTS = Texts.of(FrameModel.class);
    private static final int BLACK = 0x000000;

    /** What must stay in view, without where. */
    enum Aim {
        CENTRE,
        FACES,
        POINT
    }

    /** What the rest of a padded frame is filled with, without which colour. */
    enum Filling {
        BLURRED,
        COLOUR
    }

    private final PrepSession session;
    private final ReadOnlyObjectProperty<Optional<Pixels>> result;
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>(this, "problem", "");
    private final Dial across;
    private final Dial down;
    private int marginColour = BLACK;

    FrameModel(PrepSession session, ReadOnlyObjectProperty<Optional<Pixels>> result) {
        this.session = session;
        this.result = result;
        DialScale scale = DialScale.percent(0, 100, 50);
        across = new Dial(
                session,
                scale,
                it -> 100 * point(it.frame()).x(),
                (it, x) -> it.with(aimed(
                        it.frame(), new Focus.At(x / 100, point(it.frame()).y()))));
        down = new Dial(
                session,
                scale,
                it -> 100 * point(it.frame()).y(),
                (it, y) ->
                        it.with(aimed(it.frame(), new Focus.At(point(it.frame()).x(), y / 100))));
    }

    ObservableValue<Frame> frame() {
        return session.recipeProperty().map(it -> it.frame());
    }

    /** Empty where the picture keeps its own. */
    ObservableValue<Optional<Ratio>> shape() {
        return frame().map(FrameShape::of);
    }

    /** Whether any size or shape is asked for. */
    ObservableValue<Boolean> framed() {
        return frame().map(it -> it.size().isPresent() || it.ratio().isPresent());
    }

    ObservableValue<Fit> fit() {
        return frame().map(Frame::fit);
    }

    ObservableValue<Aim> aim() {
        return frame().map(it -> switch (it.focus()) {
            case Focus.Centre() -> Aim.CENTRE;
            case Focus.Faces() -> Aim.FACES;
            case Focus.At _ -> Aim.POINT;
        });
    }

    ObservableValue<Filling> filling() {
        return frame().map(it -> switch (it.margin()) {
            case Margin.Blurred() -> Filling.BLURRED;
            case Margin.Colour _ -> Filling.COLOUR;
        });
    }

    ObservableValue<Integer> marginColour() {
        return frame().map(it -> it.margin() instanceof Margin.Colour(int rgb) ? rgb : marginColour);
    }

    /** Of the point that stays in view, in percent from the left. */
    Dial across() {
        return across;
    }

    /** In percent from the top. */
    Dial down() {
        return down;
    }

    /** What was wrong with the numbers typed last; empty where nothing is. */
    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Both empty for the picture's own size; where one is empty it follows from the shape. */
    void size(String width, String height) {
        boolean typed = !width.isBlank() || !height.isBlank();
        Optional<Size> read = typed ? size(side(width), side(height), width, height) : Optional.empty();
        problem.set(typed && read.isEmpty() ? TEXTS.get("frame.size.problem") : "");
        if (!typed || read.isPresent()) change(it -> new Frame(read, it.ratio(), it.fit(), it.focus(), it.margin()));
    }

    /** A frame that has a size keeps its width. */
    void shape(Optional<Ratio> wanted) {
        problem.set("");
        change(it -> it.fit() == Fit.FIT || it.size().isEmpty()
                ? new Frame(it.size(), wanted, it.fit(), it.focus(), it.margin())
                : new Frame(
                        wanted.map(ratio -> sized(it.size().get(), ratio)), wanted, it.fit(), it.focus(), it.margin()));
    }

    /** Typed, such as {@code 21:9}; empty for the picture's own. */
    void shape(String words) {
        Optional<Ratio> read = FrameShape.read(words);
        if (read.isPresent() || words.isBlank()) shape(read);
        else problem.set(TEXTS.get("frame.ratio.problem"));
    }

    void fit(Fit fit) {
        change(it -> new Frame(it.size(), it.ratio(), fit, it.focus(), it.margin()));
    }

    void aim(Aim aim) {
        change(it -> aimed(
                it,
                switch (aim) {
                    case CENTRE -> new Focus.Centre();
                    case FACES -> new Focus.Faces();
                    case POINT -> point(it);
                }));
    }

    void filling(Filling filling) {
        change(it -> margined(
                it,
                switch (filling) {
                    case BLURRED -> new Margin.Blurred();
                    case COLOUR -> new Margin.Colour(marginColour);
                }));
    }

    void marginColour(int rgb) {
        marginColour = rgb;
        change(it -> margined(it, new Margin.Colour(rgb)));
    }

    private void change(UnaryOperator<Frame> step) {
        session.change(recipe -> recipe.with(FrameShape.plain(step.apply(recipe.frame()))));
    }

    private Optional<Size> size(
            Optional<Integer> width, Optional<Integer> height, String typedWidth, String typedHeight) {
        boolean wrong = width.isEmpty() && !typedWidth.isBlank() || height.isEmpty() && !typedHeight.isBlank();
        if (wrong) return Optional.empty();
        double ratio = ratio();
        int across = width.orElseGet(() -> bounded(height.orElseThrow() * ratio));
        return Optional.of(new Size(across, height.orElseGet(() -> bounded(across / ratio))));
    }

    /** Width to height of what comes out now. */
    private double ratio() {
        Optional<Double> chosen = FrameShape.of(session.recipe().frame()).map(Ratio::value);
        return chosen.or(() -> result.get().map(it -> (double) it.width() / it.height()))
                .orElse(1.0);
    }

    private static Optional<Integer> side(String digits) {
        return Optional.of(digits.strip())
                .filter(it -> it.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .filter(it -> it <= Size.LONGEST);
    }

    private static Size sized(Size was, Ratio ratio) {
        return new Size(was.width(), bounded(was.width() / ratio.value()));
    }

    private static int bounded(double side) {
        return (int) Math.clamp(Math.round(side), 1, Size.LONGEST);
    }

    private static Focus.At point(Frame frame) {
        return frame.focus() instanceof Focus.At at ? at : new Focus.At(0.5, 0.5);
    }

    private static Frame aimed(Frame was, Focus focus) {
        return new Frame(was.size(), was.ratio(), was.fit(), focus, was.margin());
    }

    private static Frame margined(Frame was, Margin margin) {
        return new Frame(was.size(), was.ratio(), was.fit(), was.focus(), margin);
    }
}
