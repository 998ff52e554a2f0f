package thumbsmith.prep;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/**
 * Small pictures of what each picture of a batch becomes: those asked for last come first, what nobody waits for any more
 * is not made, and the least recently used are let go of. FX thread.
 */
final class BatchPreviews {
    /** The longer side, in px. */
    static final int EDGE = 320;
    /** About sixty of them: some windows full. */
    private static final long MOST_BYTES = 24L << 20;

    private static final Texts TEXTS = Texts.of(BatchPreviews.class);

    private record Key(Path picture, PrepRecipe recipe) {}

    private record Wish(Key key, Consumer<Pixels> then, Consumer<String> failed) {}

    private final PrepBench bench;
    private final int lanes = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private final Map<Key, Pixels> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private long bytes;
    private int busy;

    BatchPreviews(PrepBench bench) {
        this.bench = bench;
    }

    /**
     * @param then gets it on the FX thread, at once where it is there
     * @param failed gets one sentence
     * @return a handle for whoever does not want it any more
     */
    Work.Running load(Path picture, PrepRecipe recipe, Consumer<Pixels> then, Consumer<String> failed) {
        Key key = new Key(picture, recipe);
        Optional<Pixels> there = Optional.ofNullable(kept.get(key));
        there.ifPresent(then);
        return there.isPresent() ? () -> {} : wished(new Wish(key, then, failed));
    }

    private Work.Running wished(Wish wish) {
        boolean[] dropped = {false};
        Wish live = new Wish(
                wish.key,
                pixels -> {
                    if (!dropped[0]) wish.then.accept(pixels);
                },
                why -> {
                    if (!dropped[0]) wish.failed.accept(why);
                });
        wishes.push(live);
        next();
        return () -> {
            dropped[0] = true;
            wishes.removeIf(it -> it == live);
        };
    }

    private void next() {
        while (busy < lanes && !wishes.isEmpty()) {
            Wish wish = wishes.pop();
            busy++;
            bench.work().pixels(() -> made(wish.key), pixels -> ready(wish, pixels), fault -> failed(wish, fault));
        }
    }

    private Pixels made(Key key) throws UnreadablePictureException {
        try (Proxy proxy = Proxy.open(key.picture, bench.developer(), EDGE)) {
            return proxy.render(bench.developer(), key.recipe, EDGE, EDGE);
        }
    }

    private void ready(Wish wish, Pixels pixels) {
        busy--;
        keep(wish.key, pixels);
        wish.then.accept(pixels);
        next();
    }

    private void failed(Wish wish, Exception fault) {
        busy--;
        wish.failed.accept(
                fault instanceof UnreadablePictureException why ? why.getMessage() : TEXTS.get("batch.unshown"));
        next();
    }

    private void keep(Key key, Pixels pixels) {
        Pixels before = kept.put(key, pixels);
        bytes += pixels.byteSize() - (before == null ? 0 : before.byteSize());
        Iterator<Pixels> oldest = kept.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().byteSize();
            oldest.remove();
        }
    }
}
