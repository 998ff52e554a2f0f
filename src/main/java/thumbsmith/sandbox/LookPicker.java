package thumbsmith.sandbox;

import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.LearnedLook;

/** Finds the persona and the style that a request names. */
final class LookPicker {
    private final Looks looks;
    private final LookMemory memory;

    LookPicker(Looks looks, LookMemory memory) {
        this.looks = looks;
        this.memory = memory;
    }

    /** @throws Refusal INVALID_PERSONA, INVALID_STYLE, NOT_FOUND, or VALIDATION_ERROR if it is of the other kind or not ready */
    Optional<LearnedLook> pick(LookMode mode, Optional<String> id) {
        return id.isPresent() ? Optional.of(pick(mode, id.get())) : Optional.empty();
    }

    private LearnedLook pick(LookMode mode, String id) {
        Look look = looks.learnedAnew(uuid(mode, id));
        if (look.mode() != mode)
            throw Refusal.invalid(mode.wire() + ": is a " + look.mode().wire());
        return switch (look.status(looks.now())) {
            case PROCESSING -> throw Refusal.invalid(mode.wire() + ": is still training");
            case FAILED -> throw Refusal.invalid(mode.wire() + ": its training failed");
            case COMPLETED -> memory.recall(look, look.learned().orElseThrow());
        };
    }

    private static UUID uuid(LookMode mode, String id) {
        ErrorCode code = mode == LookMode.PERSONA ? ErrorCode.INVALID_PERSONA : ErrorCode.INVALID_STYLE;
        return Route.uuid(id)
                .orElseThrow(() ->
                        Refusal.of(code, "This is no id of a " + mode.wire() + ".", mode.wire() + ": must be a UUID"));
    }
}
