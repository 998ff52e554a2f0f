package thumbsmith.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import thumbsmith.job.Subscription;

/** The person's choices and where they are kept. Thread-safe. */
public final class PreferencesFile implements AutoCloseable {
    /** @param later runs a write some time after a change, so that many changes make one write */
    public PreferencesFile(Path file, Executor later) {
        throw new UnsupportedOperationException();
    }

    public Preferences get() {
        throw new UnsupportedOperationException();
    }

    /** Changes the choices at once, tells listeners on this thread, and writes later. */
    public void update(UnaryOperator<Preferences> change) {
        throw new UnsupportedOperationException();
    }

    public Subscription onChange(Consumer<Preferences> listener) {
        throw new UnsupportedOperationException();
    }

    /** A sentence for the person where the file could not be read and was set aside. */
    public Optional<String> notice() {
        throw new UnsupportedOperationException();
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
