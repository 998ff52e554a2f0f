package thumbsmith.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * One value in one JSON file. Writes go to a temporary file that is then moved into place; an unreadable file is set
 * aside and never overwritten. Thread-safe.
 *
 * @param <T> a record that Jackson reads and writes
 */
public final class JsonFile<T> implements AutoCloseable {
    /**
     * @param initial what is taken where there is no file, and for fields that the file lacks
     * @param later runs a write some time after a change, so that many changes make one write
     */
    public JsonFile(Path file, Class<T> type, T initial, Executor later) {
        throw new UnsupportedOperationException();
    }

    public T get() {
        throw new UnsupportedOperationException();
    }

    /** Takes the value at once and writes it later. */
    public void set(T value) {
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
