package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;

/** Ctrl-C while thumbnails are made. */
@Timeout(60)
class InterruptedRunTest {
    @TempDir
    Path folder;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private FakeStudio studio;
    private FakeHost host;

    private void open(Service service) {
        studio = new FakeStudio(service, folder);
        host = new FakeHost(studio.open(), folder);
        host.onSubscribe = this::interruptOnceThere;
    }

    /** Presses Ctrl-C from where the command begins to listen for it, when a request has come far enough. */
    private void interruptOnceThere() {
        await(reached);
        host.interrupt();
        interrupted.countDown();
    }

    private void holdThere() {
        reached.countDown();
        await(interrupted);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("It never came.");
        } catch (InterruptedException _) {
            // A cancelled job is interrupted: that is what the test waits for.
        }
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void withdrawsWhatIsNotSentForFree() {
        open(new Service("api.pikzels.com"));
        studio.pikzels.beforeComplete = this::holdThere;

        Ran ran = Ran.with(host, "generate", "--prompt", "x", "-n", "3", "--json");

        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.err()).contains("Nothing more was sent.").doesNotContain("cost");
        assertThat(ran.error().get("code").asString()).isEqualTo("INTERRUPTED");
        assertThat(studio.pikzels.asked).isEmpty();
        assertThat(studio.booked).isEmpty();
        assertThat(host.interrupts).isEmpty();
    }

    @Test
    void saysWhatIsWithTheServiceAndMayStillCost() {
        open(new Service("api.pikzels.com"));
        studio.pikzels.beforeAnswer = this::holdThere;

        Ran ran = Ran.with(host, "generate", "--prompt", "x");

        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.err()).contains("1 of 1 was with the service already and may still cost $0.13.");
    }

    @Test
    void saysThatADraftCostsNothingAllTheSame() {
        open(Service.EMBEDDED);
        studio.pikzels.beforeAnswer = this::holdThere;

        Ran ran = Ran.with(host, "generate", "--prompt", "x");

        assertThat(ran.err()).contains("for free").doesNotContain("$");
    }

    @Test
    void leavesNoUnfinishedFileBehind() throws Exception {
        open(Service.EMBEDDED);
        studio.pikzels.beforeComplete = this::holdThere;

        Ran.with(
                host,
                "generate",
                "--prompt",
                "x",
                "--out",
                folder.resolve("out").toString());

        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).isEmpty();
        }
    }
}
