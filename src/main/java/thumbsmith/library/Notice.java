package thumbsmith.library;

import java.util.Optional;

/**
 * A line that tells what was just done.
 *
 * @param action what can be done about it, as a button
 */
record Notice(String words, Optional<String> action, Runnable deed) {
    static Notice of(String words) {
        return new Notice(words, Optional.empty(), () -> {});
    }

    static Notice of(String words, String action, Runnable deed) {
        return new Notice(words, Optional.of(action), deed);
    }
}
