package thumbsmith.store;

import java.nio.file.Path;
import java.util.Optional;

/** The program's SQLite file: one connection, used by one thread at a time. Throws UncheckedIOException on failure. */
public final class Database implements AutoCloseable {

    /** Opens the file, makes it if it is missing and brings it up to the newest schema; sets a damaged one aside. */
    public static Database open(Path file) {
        throw new UnsupportedOperationException();
    }

    /** A sentence for the person where a damaged file was set aside or a newer one is open for reading only. */
    public Optional<String> notice() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
