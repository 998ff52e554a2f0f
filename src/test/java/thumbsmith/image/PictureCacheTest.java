package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PictureCacheTest {
    private static final int SIDE = 10;
    private static final long BYTES = SIDE * SIDE * 4;
    private final PictureCache cache = new PictureCache(BYTES * 3);

    @Test
    void theLeastRecentlyUsedLeavesFirst() throws Exception {
        for (int i = 0; i < 3; i++) {
            cache.load(key(i), it -> pixels());
        }
        cache.get(key(0));
        cache.load(key(3), it -> pixels());

        assertThat(cache.get(key(0))).isPresent();
        assertThat(cache.get(key(1))).isEmpty();
        assertThat(cache.byteSize()).isEqualTo(BYTES * 3);
    }

    @Test
    void whatIsLargerThanTheBoundIsGivenButNotKept() throws Exception {
        Pixels large = Pixels.of(Pictures.quarters(100, 100));

        assertThat(cache.load(key(1), it -> large)).isSameAs(large);
        assertThat(cache.get(key(1))).isEmpty();
        assertThat(cache.byteSize()).isZero();
    }

    @Test
    void aFileWrittenAnewIsLoadedAnew() throws Exception {
        Path path = Path.of("a.png");
        cache.load(new PictureCache.Key(path, 1, 168), it -> pixels());

        assertThat(cache.get(new PictureCache.Key(path, 2, 168))).isEmpty();
        assertThat(cache.get(new PictureCache.Key(path, 1, 168))).isPresent();
    }

    @Test
    void aFailedLoadIsNotRemembered() throws Exception {
        assertThatThrownBy(() -> cache.load(key(1), it -> {
                    throw new UnreadablePictureException("no.");
                }))
                .isInstanceOf(UnreadablePictureException.class);

        assertThat(cache.load(key(1), it -> pixels())).isNotNull();
    }

    @Test
    void threadsThatWantTheSamePictureShareOneLoad() throws Exception {
        int threads = 8;
        AtomicInteger loads = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(threads);
        Callable<Pixels> wanted = () -> {
            started.countDown();
            return cache.load(key(1), it -> {
                awaited(started);
                loads.incrementAndGet();
                return pixels();
            });
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Pixels>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(wanted));
            }
            for (Future<Pixels> one : all) {
                assertThat(one.get()).isSameAs(all.getFirst().get());
            }
        }
        assertThat(loads).hasValue(1);
    }

    @Test
    void pixelsArePremultiplied() {
        Pixels pixels = Pixels.of(Pictures.plain(2, 2, 0x80FF0000));

        assertThat(pixels.argb()).containsOnly(0x80800000);
        assertThat(pixels.byteSize()).isEqualTo(16);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PictureCache.Key key(int number) {
        return new PictureCache.Key(Path.of(number + ".png"), 1, 168);
    }

    private static Pixels pixels() {
        return Pixels.of(Pictures.quarters(SIDE, SIDE));
    }
}
