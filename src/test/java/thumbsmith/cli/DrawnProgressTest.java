package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;

/** The bar during a whole run on a terminal; the service answers once the bar was seen. */
@Timeout(60)
class DrawnProgressTest {
    @TempDir
    Path folder;

    private final CountDownLatch seen = new CountDownLatch(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] bytes, int from, int count) {
            super.write(bytes, from, count);
            if (toString(StandardCharsets.UTF_8).contains("working")) seen.countDown();
        }
    };

    private int run(FakeStudio studio, String... args) {
        FakeHost host = new FakeHost(studio.open(), folder);
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        return CommandLineProgram.run(args, host, toOut, new PrintStream(err, true, StandardCharsets.UTF_8), true);
    }

    private void awaitSeen() {
        try {
            if (!seen.await(30, TimeUnit.SECONDS)) throw new AssertionError("No bar was drawn.");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void drawsTheUsualTimeOnStandardErrorAndTakesItAwayBeforeTheResult() {
        try (FakeStudio studio = new FakeStudio(Service.EMBEDDED, folder)) {
            studio.pikzels.beforeAnswer = this::awaitSeen;

            assertThat(run(studio, "generate", "--prompt", "x", "-n", "2")).isZero();
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("0 of 2 saved · working 0:0")
                .contains("of usually 0:20")
                .containsPattern("\r\033\\[KSaved 1 of 2")
                .endsWith("list price $0.13." + System.lineSeparator());
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\033").doesNotContain("working");
    }

    @Test
    void drawsTheElapsedTimeOfAQuestion() {
        try (FakeStudio studio = new FakeStudio(Service.EMBEDDED, folder)) {
            studio.pikzels.beforeAnswer = this::awaitSeen;

            assertThat(run(studio, "titles", "--prompt", "x")).isZero();
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\r\033[Kworking 0:0");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("I bought an island");
    }
}
