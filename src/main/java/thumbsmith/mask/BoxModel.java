package thumbsmith.mask;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.ui.Texts;

/** A part that is typed: where it lies in px of the picture. */
public final class BoxModel {
    private static final Texts TEXTS = Texts.of(BoxModel.class);

    private final MaskViewModel bench;
    private final StringProperty left = new SimpleStringProperty(this, "left", "0");
    private final StringProperty top = new SimpleStringProperty(this, "top", "0");
    private final StringProperty width = new SimpleStringProperty(this, "width", "");
    private final StringProperty height = new SimpleStringProperty(this, "height", "");

    BoxModel(MaskViewModel bench) {
        this.bench = bench;
    }

    public StringProperty leftProperty() {
        return left;
    }

    public StringProperty topProperty() {
        return top;
    }

    public StringProperty widthProperty() {
        return width;
    }

    public StringProperty heightProperty() {
        return height;
    }

    /** The whole picture, to begin with. */
    void suit(Easel easel) {
        left.set("0");
        top.set("0");
        width.set(String.valueOf(easel.width()));
        height.set(String.valueOf(easel.height()));
    }

    /** Marks or keeps that part, or says why it is none. */
    public void apply() {
        if (!(bench.stateProperty().get() instanceof MaskViewModel.State.Ready(Easel easel))) return;
        List<OptionalInt> typed =
                Stream.of(left, top, width, height).map(BoxModel::number).toList();
        if (typed.stream().anyMatch(OptionalInt::isEmpty)) bench.say(TEXTS.get("box.problem"));
        else apply(easel, typed.stream().mapToInt(OptionalInt::getAsInt).toArray());
    }

    private void apply(Easel easel, int[] typed) {
        double scale = (double) easel.pixels().width() / easel.width();
        Area part = Area.around(
                typed[0] * scale,
                typed[1] * scale,
                (typed[0] + (double) typed[2]) * scale,
                (typed[1] + (double) typed[3]) * scale,
                easel.pixels().width(),
                easel.pixels().height());
        if (part.isEmpty()) bench.say(TEXTS.get("box.outside", easel.width(), easel.height()));
        else bench.mark(part);
    }

    private static OptionalInt number(StringProperty typed) {
        String digits = typed.getValueSafe().strip();
        return digits.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
