package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Folders;

/** The program without its window, over its embedded service, whose list of thumbnails is damaged between two starts. */
@Timeout(120)
class DamagedListTest {
    @TempDir
    Path home;

    private Folders folders;
    private Wiring wiring;

    @AfterEach
    void close() {
        if (wiring != null) wiring.close();
    }

    private void start() {
        close();
        folders = new Folders(home.resolve("home"));
        SandboxOptions options = SandboxOptions.in(folders.embeddedService()).withLatency(Duration.ZERO);
        wiring = Wiring.open(Environment.EMPTY, folders, false, options);
        wiring.takeUp();
    }

    /** Until the copy that is made at the start is there. */
    private void startAndBackUp() {
        start();
        await(() -> Files.isDirectory(folders.backups()) && backups() > 0);
    }

    private long backups() {
        try (var files = Files.list(folders.backups())) {
            return files.filter(it -> it.toString().endsWith(".db")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) Thread.onSpinWait();
    }

    private static Recipe recipe(String prompt) {
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private Output make(String prompt) {
        UUID id = wiring.studio()
                .scheduler()
                .submit(recipe(prompt), 1, wiring.outputFolder())
                .getFirst()
                .id();
        await(() -> state(id) instanceof JobState.Done);
        return wiring.studio().journal().output(id).orElseThrow();
    }

    private JobState state(UUID job) {
        return wiring.studio().journal().job(job).orElseThrow().state();
    }

    private Job leaveWaiting() {
        Job job = new Job(
                UUID.randomUUID(),
                recipe("Left behind"),
                Service.EMBEDDED,
                1,
                1,
                wiring.outputFolder(),
                Instant.now(),
                false,
                new JobState.Waiting());
        wiring.studio().journal().add(List.of(job));
        return job;
    }

    private void damage() throws Exception {
        wiring.close();
        byte[] bytes = Files.readAllBytes(folders.database());
        Files.write(folders.database(), Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void picturesAreFoundAgainAndNothingGoesOnUnasked() throws Exception {
        start();
        Output first = make("A castle");
        Job left = leaveWaiting();
        startAndBackUp();
        wiring.close();
        start();
        Output second = make("A bridge");
        Output third = make("A tower");
        damage();

        start();
        assertThat(wiring.notices())
                .anySatisfy(it -> assertThat(it).contains("The list of your thumbnails was damaged"))
                .contains("2 pictures were found again.");
        assertThat(wiring.studio().journal().outputs())
                .extracting(Output::file)
                .containsExactlyInAnyOrder(first.file(), second.file(), third.file());
        assertThat(wiring.studio().journal().output(second.id())).get().satisfies(it -> {
            assertThat(it.recipe().prompt()).isEqualTo("A bridge");
            assertThat(it.requestId()).isEqualTo(second.requestId());
            assertThat(it.width()).isEqualTo(second.width());
        });
        assertThat(state(left.id()))
                .isInstanceOfSatisfying(
                        JobState.Unknown.class,
                        it -> assertThat(it.failure()).isInstanceOf(Failure.OutcomeUnknown.class));
        assertThat(wiring.studio().scheduler().running()).isZero();
        assertThat(wiring.studio().scheduler().parked(Service.EMBEDDED)).isEmpty();
    }

    @Test
    void aNewListFindsEveryPictureAgain() throws Exception {
        start();
        Output first = make("A castle");
        Output second = make("A bridge");
        wiring.close();
        try (var backups = Files.list(folders.backups())) {
            for (Path backup : backups.toList()) Files.delete(backup);
        }
        Files.writeString(folders.database(), "Not a list any more. ".repeat(500));

        start();
        assertThat(wiring.notices()).contains("2 pictures were found again.");
        assertThat(wiring.studio().journal().outputs())
                .extracting(Output::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void whatWasDamagedOnceIsNotToldAgain() throws Exception {
        start();
        make("A castle");
        startAndBackUp();
        damage();
        start();
        start();
        assertThat(wiring.notices()).isEmpty();
        assertThat(wiring.studio().journal().outputs()).hasSize(1);
    }

    @Test
    void aPictureThatThePersonTookOutOfTheListStaysOut() throws Exception {
        start();
        Output first = make("A castle");
        wiring.studio().journal().forgetOutput(first.id());
        startAndBackUp();
        damage();
        start();
        assertThat(wiring.studio().journal().outputs()).isEmpty();
    }
}
