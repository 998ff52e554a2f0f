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

    private record Key(Path picture, PrepRecipe recipe) {}

    private record Wish(Key key, Consumer<Pixels> then, Consumer<String> broken) {}

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
     * @param broken gets one sentence where the file itself cannot be read; a recipe that cannot be followed shows nothing
     * @return a handle for whoever does not want it any more
     */
    Work.Running load(Path picture, PrepRecipe recipe, Consumer<Pixels> then, Consumer<String> broken) {
        Key key = new Key(picture, recipe);
        Optional<Pixels> there = Optional.ofNullable(kept.get(key));
        there.ifPresent(then);
        return there.isPresent() ? () -> {} : wished(new Wish(key, then, broken));
    }

    private Work.Running wished(Wish wish) {
        boolean[] dropped = {false};
        Wish live = new Wish(
                wish.key,
                pixels -> {
                    if (!dropped[0]) wish.then.accept(pixels);
                },
                why -> {
                    if (!dropped[0]) wish.broken.accept(why);
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
            bench.work().pixels(() -> made(wish.key), made -> ready(wish, made), fault -> failed(wish, fault));
        }
    }

    /** Empty where the file is sound and the recipe cannot be followed on it: that is over with another recipe. */
    private Optional<Pixels> made(Key key) throws UnreadablePictureException {
        try (Proxy proxy = Proxy.open(key.picture, bench.developer(), EDGE)) {
            return rendered(proxy, key.recipe);
        }
    }

    private Optional<Pixels> rendered(Proxy proxy, PrepRecipe recipe) {
        try {
            return Optional.of(proxy.render(bench.developer(), recipe, EDGE, EDGE));
        } catch (UnreadablePictureException e) {
            return Optional.empty();
        }
    }

    private void ready(Wish wish, Optional<Pixels> made) {
        busy--;
        made.ifPresent(pixels -> {
            keep(wish.key, pixels);
            wish.then.accept(pixels);
        });
        next();
    }

    private void failed(Wish wish, Exception fault) {
        busy--;
        if (fault instanceof UnreadablePictureException why) wish.broken.accept(why.getMessage());
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
