package thumbsmith.api;

import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;

/** The persona and the style of a request; either may be missing. */
public record Looks(Optional<UUID> persona, Optional<UUID> style) {
    public static final Looks NONE = new Looks(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return persona.isEmpty() && style.isEmpty();
    }

    static void requireAble(Model model, Optional<Picture> support, Looks looks) {
        if (support.isPresent() && !model.takesSupport()) {
            throw new IllegalArgumentException(model.wire() + " takes no support picture.");
        }
        if (!looks.isEmpty() && !model.takesLooks()) {
            throw new IllegalArgumentException(model.wire() + " takes no persona or style.");
        }
    }
}
