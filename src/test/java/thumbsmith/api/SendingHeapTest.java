package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Outcome;

/** A picture of 7 MB is never in memory as a whole. */
class SendingHeapTest {
    private static final long ALLOWED_BYTES = 16L * 1024 * 1024;
    private static final int SENDS = 20;

    @TempDir
    Path folder;

    private Path picture;

    @BeforeEach
    void makeAPicture() throws Exception {
        picture = Files.write(folder.resolve("large.jpg"), new byte[(int) Limits.FILE_MAX_BYTES]);
    }

    @Test
    void whatIsLiveWhileAPictureIsSentGrowsByLessThan16Megabytes() throws Exception {
        AtomicLong most = new AtomicLong();
        AtomicInteger asked = new AtomicInteger();
        Exchange measuring = new Exchange() {
            @Override
            public void sending(long sent, long total) {
                if (asked.incrementAndGet() % 100 == 50) most.accumulateAndGet(live(), Math::max);
            }
        };
        try (var server = new DrainingServer();
                var client = Clients.of(server.base())) {
            send(client, Exchange.UNWATCHED);
            long before = live();
            for (int i = 0; i < SENDS; i++) send(client, measuring);
            assertThat(most.get()).isPositive();
            assertThat(most.get() - before).isLessThan(ALLOWED_BYTES);
        }
    }

    /** Ten pictures are 93 MB on the wire: a virtual machine with a heap of 24 MB in all could not hold three. */
    @Test
    void tenPicturesAtATimeLeaveFromALittleHeap() throws Exception {
        try (var server = new DrainingServer()) {
            Process sender = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx24m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SendInLittleHeap.class.getName(),
                            server.base().toString(),
                            picture.toString(),
                            "5")
                    .inheritIO()
                    .start();
            assertThat(sender.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(sender.exitValue()).isZero();
        }
    }

    private void send(HttpPikzels client, Exchange exchange) {
        var request = new ScoreRequest(new Picture.Local(picture, "image/jpeg"), Optional.empty());
        assertThat(client.score(request, exchange)).isInstanceOf(Outcome.Done.class);
    }

    private static long live() {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }
}
