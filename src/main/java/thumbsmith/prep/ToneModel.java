package thumbsmith.prep;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.Tone;

/** Light, colour and detail of the open picture. */
final class ToneModel {
    private final PrepSession session;
    private final Map<Adjustment, Dial> dials;

    ToneModel(PrepSession session) {
        this.session = session;
        dials = Arrays.stream(Adjustment.values()).collect(Collectors.toMap(Function.identity(), this::dial));
    }

    private Dial dial(Adjustment adjustment) {
        return new Dial(
                session,
                adjustment.scale(),
                recipe -> adjustment.of(recipe.tone()),
                (recipe, value) -> recipe.with(adjustment.in(recipe.tone(), value)));
    }

    Dial of(Adjustment adjustment) {
        return dials.get(adjustment);
    }

    /** Whether nothing is adjusted. */
    ObservableValue<Boolean> neutral() {
        return session.recipeProperty().map(recipe -> recipe.tone().equals(Tone.NEUTRAL));
    }

    /** Puts all of them back in one step. */
    void reset() {
        session.change(recipe -> recipe.with(Tone.NEUTRAL));
    }
}
