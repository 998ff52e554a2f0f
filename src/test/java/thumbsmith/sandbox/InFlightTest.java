package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten at a time, and the latency they wait. */
class InFlightTest {
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch tenArrived = new CountDownLatch(10);

    @Test
    void theEleventhIsSentAwayWhileTenAreBeingMadeAndFreeCallsAreNot() throws InterruptedException {
        try (Rig rig = new Rig(SandboxOptions.temporary(), this::waitAtTheGate)) {
            List<CompletableFuture<Rig.Answer>> ten =
                    IntStream.range(0, 10).mapToObj(i -> inBackground(rig)).toList();
            tenArrived.await();
            Rig.Answer eleventh = rig.post("/v2/thumbnail/text", TEXT);
            assertThat(rig.get("/v2/pikzonality/" + Samples.PERSONA).status()).isEqualTo(200);
            gate.countDown();
            assertThat(eleventh.status()).isEqualTo(429);
            assertThat(eleventh.code()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(eleventh.http().headers().firstValue("Retry-After")).contains("1");
            assertThat(ten).allMatch(it -> it.join().status() == 200);
            assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
        }
    }

    @Test
    void latencyIsWaitedForPicturesScoresAndTitlesButNotForTraining() {
        BlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
        Duration latency = Duration.ofMillis(1234);
        String picture = "'" + Samples.dataUrl(7) + "'";
        String three = picture + "," + picture + "," + picture;
        try (Rig rig = new Rig(SandboxOptions.temporary().withLatency(latency), waits::add)) {
            rig.post("/v2/thumbnail/text", TEXT);
            rig.post("/v2/thumbnail/score", "{'image_base64':" + picture + "}");
            rig.post("/v2/title/text", "{'prompt':'x'}");
            rig.post("/v2/pikzonality/style", "{'name':'x','image_base64s':[" + three + "]}");
            assertThat(waits).containsExactly(latency, latency, latency);
        }
    }

    @Test
    void closingEndsWhatIsWaiting() throws InterruptedException {
        CompletableFuture<Rig.Answer> waiting;
        try (Rig rig = new Rig(SandboxOptions.temporary(), this::waitAtTheGate)) {
            waiting = inBackground(rig);
            IntStream.range(0, 9).forEach(i -> inBackground(rig));
            tenArrived.await();
        }
        assertThat(waiting).failsWithin(Duration.ofSeconds(20));
    }

    private void waitAtTheGate(Duration latency) throws InterruptedException {
        tenArrived.countDown();
        gate.await();
    }

    private static CompletableFuture<Rig.Answer> inBackground(Rig rig) {
        CompletableFuture<Rig.Answer> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(rig.post("/v2/thumbnail/text", TEXT));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }
}
