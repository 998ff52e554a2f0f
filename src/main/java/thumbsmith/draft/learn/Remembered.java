package thumbsmith.draft.learn;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * Makes a thing once, and again only where memory was needed for something else meanwhile. Thread-safe.
 *
 * @param <T> what everybody may look at and nobody changes
 */
final class Remembered<T> implements Supplier<T> {
    private final Supplier<T> making;
    private SoftReference<T> made = new SoftReference<>(null);

    Remembered(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T there = made.get();
        if (there != null) return there;
        T now = making.get();
        made = new SoftReference<>(now);
        return now;
    }
}
