package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import tools.jackson.databind.JsonNode;

/** The queue's commands and batches, over the real scheduler and a service in memory. */
@Timeout(60)
class QueueCommandsTest {
    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;

    @BeforeEach
    void open() {
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        host = new FakeHost(studio.open(), folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Ran run(String... args) {
        return Ran.with(host, args);
    }

    private Path batch(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Job made(Failure failure) {
        studio.pikzels.failures.add(failure);
        run("generate", "--prompt", "An island");
        return studio.journal.recent(10).getLast();
    }

    private static Failure unknown() {
        return new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "The line went dead.");
    }

    private static Failure failed() {
        return new Failure.Api("GENERATION_FAILED", 500, Optional.of("req-9"), List.of(), "No.", Optional.empty());
    }

    @Test
    void listsEachJobWithItsStateAndItsFileOnOneLine() {
        run("generate", "--prompt", "An island", "--project", "Islands");
        made(failed());

        List<JsonNode> lines = run("queue", "list", "--json").json();

        assertThat(lines.getFirst().propertyNames())
                .containsExactly("id", "state", "prompt", "path", "service", "project", "why", "code");
        assertThat(lines).extracting(line -> line.get("state").asString()).containsExactlyInAnyOrder("done", "failed");
        JsonNode done = lines.stream()
                .filter(line -> line.get("state").asString().equals("done"))
                .findFirst()
                .orElseThrow();
        assertThat(Path.of(done.get("path").asString())).isAbsolute().isRegularFile();
        assertThat(done.get("project").asString()).isEqualTo("Islands");
        JsonNode failed =
                lines.stream().filter(line -> line != done).findFirst().orElseThrow();
        assertThat(failed.get("path").isNull()).isTrue();
        assertThat(failed.get("code").asString()).isEqualTo("GENERATION_FAILED");
    }

    @Test
    void listsNoMoreThanItIsToldAndSaysThatThereAreMore() {
        run("generate", "--prompt", "An island", "-n", "3");
        Ran ran = run("queue", "list", "--limit", "2");
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err()).contains("--all");
        assertThat(run("queue", "list", "--all").out().lines()).hasSize(3);
        assertThat(run("queue", "list", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void anUnknownOutcomeIsNotSentAgainWithoutAWord() {
        Job job = made(unknown());
        int asked = studio.pikzels.asked.size();

        Ran unsaid = run("queue", "retry", job.id().toString());
        assertThat(unsaid.code()).isEqualTo(2);
        assertThat(unsaid.err()).contains("resend", "second time", "discard", "nothing more");
        assertThat(studio.pikzels.asked).hasSize(asked);
        assertThat(run("queue", "retry", job.id().toString(), "--unknown", "perhaps")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aFailedOneIsMadeAnewByTheBeginningOfItsId() {
        Job job = made(failed());
        Ran ran = run("queue", "retry", job.id().toString().substring(0, 6), "--json");
        assertThat(ran.code()).as(ran.toString()).isZero();
        assertThat(Path.of(ran.onlyJson().get("path").asString())).isRegularFile();
        assertThat(run("queue", "retry", job.id().toString(), "--unknown", "discard")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void idsThatNobodyHasAreRefused() {
        assertThat(run("queue", "retry", "ffffffff").code()).isEqualTo(5);
        assertThat(run("queue", "cancel", "ffffffff").code()).isEqualTo(5);
        assertThat(run("queue", "cancel").code()).isEqualTo(2);
        assertThat(run("queue").code()).isEqualTo(2);
    }

    @Test
    void whatIsOverIsNotCancelled() {
        Job job = made(failed());
        Ran ran = run("queue", "cancel", job.id().toString());
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("failed already");
    }

    @Test
    void aBatchMakesEveryRowAndTellsThePriceFirst() throws IOException {
        Path file = batch("plan.csv", "prompt,model,n\nAn island,pkz_4_5,2\n\"A castle, \"\"old\"\"\",pkz_2,1\n");
        Ran ran = run("generate", "--from", file.toString(), "--json");
        assertThat(ran.code()).as(ran.toString()).isZero();
        assertThat(ran.json()).hasSize(3).allMatch(line -> line.has("path"));
        assertThat(ran.err()).contains("3 thumbnails, about $0.46 in all.");
    }

    @Test
    void wrongRowsAreNamedAndStopTheBatchUnlessTheyAreSkipped() throws IOException {
        Path file = batch("plan.csv", "prompt,model\nAn island,pkz_4_5\nSee http://x,pkz_4_5\nA castle,pkz_9\n");

        Ran refused = run("generate", "--from", file.toString());
        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("Line 3: ", "Line 4: ", "2 rows", "--skip-wrong");
        assertThat(studio.pikzels.asked).isEmpty();

        Ran skipped = run("generate", "--from", file.toString(), "--skip-wrong");
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err()).contains("Line 3: ");
        assertThat(studio.pikzels.asked).hasSize(1);
    }

    @Test
    void anyOtherFileIsOnePromptALine() throws IOException {
        Path file = batch("plan.txt", "An island\n\nA castle\n");
        assertThat(run("generate", "--from", file.toString()).out().lines()).hasSize(2);
    }

    @Test
    void aBatchBringsEverythingWithIt() throws IOException {
        Path file = batch("plan.txt", "An island\n");
        assertThat(run("generate", "--from", file.toString(), "--prompt", "x").code())
                .isEqualTo(2);
        assertThat(run("generate", "--from", file.toString(), "-n", "2").code()).isEqualTo(2);
        assertThat(run("generate", "--prompt", "x", "--skip-wrong").code()).isEqualTo(2);
        assertThat(run("generate", "--from", folder.resolve("none.csv").toString())
                        .code())
                .isEqualTo(5);
    }
}
