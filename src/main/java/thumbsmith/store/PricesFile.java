package thumbsmith.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import thumbsmith.contract.Prices;
import thumbsmith.job.Subscription;

/**
 * The price table and where it is kept. Without a file, or with one that cannot be read, the published prices apply.
 * What was booked at earlier prices stays as it was booked. Thread-safe.
 */
public final class PricesFile implements AutoCloseable {
    private final JsonFile<KeptPrices> file;
    private final List<Consumer<Prices>> listeners = new CopyOnWriteArrayList<>();
    private volatile Prices current;

    /** @param later runs a write some time after a change, so that many changes make one write */
    public PricesFile(Path file, Executor later) {
        this.file = new JsonFile<>(file, KeptPrices.class, KeptPrices.of(Prices.PUBLISHED), later);
        this.current = this.file.get().prices();
    }

    public Prices get() {
        return current;
    }

    /** Changes the table at once, tells listeners on this thread, and writes later. */
    public void set(Prices next) {
        synchronized (this) {
            if (next.equals(current)) return;
            file.set(KeptPrices.of(next));
            current = next;
        }
        listeners.forEach(listener -> listener.accept(next));
    }

    public Subscription onChange(Consumer<Prices> listener) {
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
