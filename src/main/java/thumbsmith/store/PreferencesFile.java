package thumbsmith.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import thumbsmith.job.Subscription;

/** The person's choices and where they are kept. Thread-safe. */
public final class PreferencesFile implements AutoCloseable {
    private final JsonFile<Preferences> file;
    private final List<Consumer<Preferences>> listeners = new CopyOnWriteArrayList<>();

    /** @param later runs a write some time after a change, so that many changes make one write */
    public PreferencesFile(Path file, Executor later) {
        this.file = new JsonFile<>(file, Preferences.class, Preferences.DEFAULT, later);
    }

    public Preferences get() {
        return file.get();
    }

    /** Changes the choices at once, tells listeners on this thread, and writes later. */
    public void update(UnaryOperator<Preferences> change) {
        Preferences next;
        synchronized (this) {
            next = change.apply(file.get());
            if (next.equals(file.get())) return;
            file.set(next);
        }
        listeners.forEach(listener -> listener.accept(next));
    }

    public Subscription onChange(Consumer<Preferences> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A sentence for the person where the file could not be read and was set aside. */
    public Optional<String> notice() {
        return file.notice();
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        file.close();
    }
}
