package thumbsmith.mask;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is in hand: the tool, what it does, and how the marks are shown. */
public final class ToolsModel {
    public static final double SMALLEST = 2;
    public static final double LARGEST = 800;
    /** How much larger the next size is. */
    private static final double STEP = 1.2;
    /** Of the picture's longer side: a head in a portrait is painted with a few strokes. */
    private static final double USUAL = 0.06;

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.BRUSH);
    private final ObjectProperty<Marking> marking = new SimpleObjectProperty<>(this, "marking", Marking.PAINT);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 64);
    private final DoubleProperty hardness = new SimpleDoubleProperty(this, "hardness", 0.8);
    private final DoubleProperty tint = new SimpleDoubleProperty(this, "tint", 0.55);
    private int suited;

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public ObjectProperty<Marking> markingProperty() {
        return marking;
    }

    /** The brush's diameter in px of the mask. */
    public DoubleProperty sizeProperty() {
        return size;
    }

    /** 0 soft to 1 hard. */
    public DoubleProperty hardnessProperty() {
        return hardness;
    }

    /** How much the marks hide of the picture, 0–1. */
    public DoubleProperty tintProperty() {
        return tint;
    }

    public void larger() {
        size(Math.max(size.get() + 1, size.get() * STEP));
    }

    public void smaller() {
        size(Math.min(size.get() - 1, size.get() / STEP));
    }

    public void harder(double by) {
        hardness.set(Math.clamp(hardness.get() + by, 0, 1));
    }

    /** Paints where it erased, and the other way round. */
    public void turn() {
        marking.set(marking.get().other());
    }

    /** A size that suits a picture whose longer side has so many px; one of the same size finds the brush as it was left. */
    void suit(int longer) {
        if (longer != suited) size(longer * USUAL);
        suited = longer;
    }

    Tip tip() {
        return new Tip(size.get(), hardness.get());
    }

    private void size(double wanted) {
        size.set(Math.clamp(Math.round(wanted), SMALLEST, LARGEST));
    }
}
