package thumbsmith.image;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

/** Decoded pictures, least recently used out first, bounded in bytes. Thread-safe; loads each key once at a time. */
public final class PictureCache {

    /**
     * A picture at a size.
     *
     * @param modified of the file, ms since the epoch, so that a changed file is read again
     * @param edge longest side in px
     */
    public record Key(Path file, long modified, int edge) {
        public static Key of(Path file, int edge) {
            return new Key(file, file.toFile().lastModified(), edge);
        }
    }

    private final long maxBytes;
    private final Map<Key, Pixels> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final ConcurrentMap<Key, CompletableFuture<Pixels>> loading = new ConcurrentHashMap<>();
    private long bytes;

    public PictureCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    public synchronized Optional<Pixels> get(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** The picture of that key, loaded on this thread unless it is kept or another thread is loading it. */
    public Pixels load(Key key, Callable<Pixels> loader) throws Exception {
        Optional<Pixels> found = get(key);
        if (found.isPresent()) return found.get();
        CompletableFuture<Pixels> mine = new CompletableFuture<>();
        CompletableFuture<Pixels> other = loading.putIfAbsent(key, mine);
        return other == null ? loadNow(key, loader, mine) : await(other);
    }

    /** Bytes held now. */
    public synchronized long bytes() {
        return bytes;
    }

    private Pixels loadNow(Key key, Callable<Pixels> loader, CompletableFuture<Pixels> mine) throws Exception {
        try {
            Pixels pixels = loader.call();
            keep(key, pixels);
            mine.complete(pixels);
            return pixels;
        } catch (Throwable fault) {
            mine.completeExceptionally(fault);
            throw fault;
        } finally {
            loading.remove(key, mine);
        }
    }

    private static Pixels await(CompletableFuture<Pixels> other) throws Exception {
        try {
            return other.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private synchronized void keep(Key key, Pixels pixels) {
        Pixels old = kept.put(key, pixels);
        bytes += pixels.byteSize() - (old == null ? 0 : old.byteSize());
        var eldest = kept.entrySet().iterator();
        while (bytes > maxBytes && eldest.hasNext()) {
            bytes -= eldest.next().getValue().byteSize();
            eldest.remove();
        }
    }
}
