package thumbsmith.sandbox;

import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;

/** Lets a call in by its key. */
record KeyCheck(Keys keys) {

    /** @throws Refusal if the header is missing, is no key, or is a key that opens nothing */
    void check(Optional<String> header) {
        String sent = header.filter(it -> !it.isBlank())
                .orElseThrow(() -> Refusal.of(ErrorCode.MISSING_API_KEY, "The X-Api-Key header is missing."));
        if (!sent.startsWith(Limits.KEY_PREFIX))
            throw Refusal.of(ErrorCode.INVALID_API_KEY_FORMAT, "A key starts with " + Limits.KEY_PREFIX + ".");
        Optional<Refusal> refusal = keys.of(sent).refusal();
        if (refusal.isPresent()) throw refusal.get();
    }
}
