package thumbsmith.image;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Small pictures for the window, the least recently used leaving first once the bound is reached. Bounded by bytes because
 * a count says nothing of memory. Safe for all threads; two threads that want the same picture at once share one load.
 */
public final class PictureCache {
    /**
     * @param modifiedMillis the file's last change, so that a file that was written anew is loaded anew
     * @param edge the longer side that is wanted, in px
     */
    public record Key(Path path, long modifiedMillis, int edge) {}

    /** Makes the pixels of a key. */
    @FunctionalInterface
    public interface Loader {
        Pixels load(Key key) throws UnreadablePictureException;
    }

    private final long maxBytes;
    private final Map<Key, Pixels> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Key, CompletableFuture<Pixels>> loading = new ConcurrentHashMap<>();
    private long bytes;

    /** @param maxBytes how much the kept pixels may take together */
    public PictureCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    public synchronized Optional<Pixels> get(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** The kept pixels, or those that the loader makes; a failed load is not remembered. */
    public Pixels load(Key key, Loader loader) throws UnreadablePictureException {
        CompletableFuture<Pixels> mine = new CompletableFuture<>();
        CompletableFuture<Pixels> theirs = loading.putIfAbsent(key, mine);
        if (theirs != null) {
            return joined(theirs);
        }
        try {
            return loaded(key, loader, mine);
        } finally {
            loading.remove(key, mine);
        }
    }

    /** What the kept pixels take together, in bytes. */
    public synchronized long byteSize() {
        return bytes;
    }

    private Pixels loaded(Key key, Loader loader, CompletableFuture<Pixels> mine) throws UnreadablePictureException {
        try {
            Optional<Pixels> there = get(key);
            Pixels pixels = there.isPresent() ? there.get() : loader.load(key);
            keep(key, pixels);
            mine.complete(pixels);
            return pixels;
        } catch (UnreadablePictureException | RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Pixels joined(CompletableFuture<Pixels> theirs) throws UnreadablePictureException {
        try {
            return theirs.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UnreadablePictureException unreadable) {
                throw new UnreadablePictureException(unreadable.getMessage(), unreadable);
            }
            throw e;
        }
    }

    private synchronized void keep(Key key, Pixels pixels) {
        Pixels before = kept.put(key, pixels);
        bytes += pixels.byteSize() - (before == null ? 0 : before.byteSize());
        Iterator<Pixels> oldest = kept.values().iterator();
        while (bytes > maxBytes) {
            bytes -= oldest.next().byteSize();
            oldest.remove();
        }
    }
}
