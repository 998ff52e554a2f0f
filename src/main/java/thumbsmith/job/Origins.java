package thumbsmith.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Which pictures that the program keeps are copies of thumbnails that were made here: jobs that are made from them belong
 * to the same family. Thread-safe. What cannot be read or written is logged: no picture is refused for it.
 */
public interface Origins {
    /** Remembers nothing: for work that is to leave no trace. */
    Origins NONE = new Origins() {
        @Override
        public Optional<UUID> ofFile(Path file) {
            return Optional.empty();
        }

        @Override
        public void remember(Path kept, UUID output) {}

        @Override
        public void inherit(Path from, Path kept) {}
    };

    /** The thumbnail that the library keeps there. */
    Optional<UUID> ofFile(Path file);

    /** That kept picture shows that thumbnail; one that was not made here is passed over. */
    void remember(Path kept, UUID output);

    /** That kept picture was made from that other, which may be nobody's copy. */
    void inherit(Path from, Path kept);
}
