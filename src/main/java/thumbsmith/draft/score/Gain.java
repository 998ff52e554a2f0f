package thumbsmith.draft.score;

import java.util.Comparator;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What an edit does for a picture, said as a reason for it. */
enum Gain {
    SHARPNESS("Its edges become crisper.", Measures::sharpness),
    CONTRAST("Light and dark come further apart.", Measures::contrast),
    COLOUR("Its colours show better.", Measures::colour),
    LETTERS("The words become easier to read in a list.", Measures::letters),
    FACE("The face becomes larger.", Measures::face),
    FOCUS("The eye finds one place more easily.", Measures::focus),
    ACCENT("One colour stands out more.", Measures::accent),
    CALM("There is less detail to look past.", it -> 1 - it.clutter()),
    FREE("Less lies under the running time.", it -> 1 - it.covered());

    private final String reason;
    private final ToDoubleFunction<Measures> measure;

    Gain(String reason, ToDoubleFunction<Measures> measure) {
        this.reason = reason;
        this.measure = measure;
    }

    /** A sentence on the largest of those gains, with a space before it; empty if none is one. */
    static String reason(Set<Gain> possible, Measures before, Measures after) {
        return possible.stream()
                .filter(it -> it.by(before, after) > 0)
                .max(Comparator.comparingDouble(it -> it.by(before, after)))
                .map(it -> " " + it.reason)
                .orElse("");
    }

    private double by(Measures before, Measures after) {
        return measure.applyAsDouble(after) - measure.applyAsDouble(before);
    }
}
