package thumbsmith.api;

import java.util.Objects;
import thumbsmith.contract.Limits;

/** An API key. Its text leaves this class for the key header only; printing it shows nothing of it. */
public final class ApiKey {
    private final String text;

    /** Any text; whether the service could accept it is {@link #isWellFormed()}'s to say. */
    public ApiKey(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** Starts with {@code pkz_}, goes on after it, and holds only what an HTTP header can carry. */
    public boolean isWellFormed() {
        return text.startsWith(Limits.KEY_PREFIX)
                && text.length() > Limits.KEY_PREFIX.length()
                && text.chars().allMatch(it -> it > ' ' && it < 0x7f);
    }

    /** For the key header, and nothing else. */
    String header() {
        return text;
    }

    @Override
    public String toString() {
        return "ApiKey[•••]";
    }
}
