package thumbsmith.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;

/** Knows the one key of this service. */
final class KeyCheck {
    private final byte[] key;

    KeyCheck(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Refusal if the header is missing, is no key, or is another key */
    void check(Optional<String> header) {
        String sent = header.filter(it -> !it.isBlank())
                .orElseThrow(() -> Refusal.of(ErrorCode.MISSING_API_KEY, "The X-Api-Key header is missing."));
        if (!sent.startsWith(Limits.KEY_PREFIX))
            throw Refusal.of(ErrorCode.INVALID_API_KEY_FORMAT, "A key starts with " + Limits.KEY_PREFIX + ".");
        if (!MessageDigest.isEqual(key, sent.getBytes(StandardCharsets.UTF_8)))
            throw Refusal.of(ErrorCode.INVALID_API_KEY, "The key is not known here.");
    }
}
