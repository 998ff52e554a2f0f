package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.TextRequest;

@Timeout(60)
class ReorderingTest {
    @TempDir
    Path folder;

    private Bench bench;
    private List<Job> jobs;

    @BeforeEach
    void open() {
        bench = new Bench(folder, 1);
        bench.scheduler.pause();
        jobs = submit("a", "b", "c", "d");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Job> submit(String... prompts) {
        List<Order> orders = List.of(prompts).stream()
                .map(it -> new Order(Bench.text(it), 1, folder, Optional.empty()))
                .toList();
        return bench.scheduler.submit(orders, Bench.PAID);
    }

    private UUID id(String prompt) {
        return jobs.stream()
                .filter(job -> job.recipe().prompt().equals(prompt))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void move(String prompts, String before) {
        List<UUID> moved =
                prompts.chars().mapToObj(it -> id(Character.toString(it))).toList();
        bench.scheduler.move(moved, before.isEmpty() ? Optional.empty() : Optional.of(id(before)));
    }

    private String line() {
        return String.join("", prompts(bench.scheduler.underWay()));
    }

    private String written() {
        List<Job> left = new ArrayList<>(bench.journal.unfinished());
        left.sort(Rank.IN_ORDER);
        return String.join("", prompts(left));
    }

    private static List<String> prompts(List<Job> jobs) {
        return jobs.stream().map(job -> job.recipe().prompt()).toList();
    }

    private String sent() {
        return String.join(
                "",
                bench.service.requests.stream()
                        .map(it -> ((TextRequest) it).prompt().text())
                        .toList());
    }

    @Test
    void jobsGoBeforeAnotherInTheOrderInWhichTheyAreNamed() {
        move("dc", "b");
        assertThat(line()).isEqualTo("adcb");
        assertThat(written()).isEqualTo("adcb");
        bench.scheduler.resume();
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        assertThat(sent()).isEqualTo("adcb");
        assertThat(bench.heard.unwritten).isEmpty();
    }

    @Test
    void jobsGoToTheHeadAndToTheEndOfWhichNewOnesStandBehind() {
        move("d", "a");
        move("a", "");
        assertThat(line()).isEqualTo("dbca");
        submit("e");
        assertThat(line()).isEqualTo("dbcae");
    }

    @Test
    void jobThatIsMovedBeforeItselfStaysAndOneThatIsNotThereIsPassedOver() {
        move("bc", "b");
        assertThat(line()).isEqualTo("abcd");
        bench.scheduler.move(List.of(UUID.randomUUID()), Optional.of(id("a")));
        assertThat(line()).isEqualTo("abcd");
        bench.scheduler.move(List.of(id("d")), Optional.of(UUID.randomUUID()));
        assertThat(line()).as("what it was to stand before has gone on").isEqualTo("dabc");
    }

    @Test
    void roomIsMadeWhereThereIsNone() {
        for (int i = 0; i < 40; i++) {
            move("d", "c");
            assertThat(line()).isEqualTo("abdc");
            move("c", "d");
            assertThat(line()).isEqualTo("abcd");
            assertThat(written()).isEqualTo("abcd");
        }
        assertThat(bench.scheduler.underWay()).extracting(Job::rank).doesNotHaveDuplicates();
    }

    @Test
    void parkedJobsKeepTheirNewPlaceForWhenTheyGoOn() {
        bench.scheduler.pause(List.of(id("a"), id("d")));
        move("d", "b");
        assertThat(prompts(bench.scheduler.paused())).containsExactly("a", "d");
        bench.scheduler.resume(List.of(id("a"), id("d")));
        assertThat(line()).isEqualTo("adbc");
    }

    @Test
    void moveIsOneTransactionAndNothingIsMovedWhereItCannotBeWritten() {
        int before = bench.journal.writes;
        move("dcb", "a");
        assertThat(bench.journal.writes - before).isEqualTo(1);
        bench.journal.refuses = state -> true;
        assertThatThrownBy(() -> move("a", "d")).isInstanceOf(UncheckedIOException.class);
        assertThat(line()).isEqualTo("dcba");
    }

    @Test
    void placesOfAnEarlierRunComeBeforeNewOnes() {
        move("a", "");
        try (Bench next = new Bench(folder, 1)) {
            bench.journal.unfinished().forEach(next.journal::update);
            next.scheduler.pause();
            next.scheduler.recover(Leftovers.GO_ON);
            Job late = next.submit();
            assertThat(next.scheduler.underWay()).last().isEqualTo(late);
            assertThat(prompts(next.scheduler.underWay()).subList(0, 4)).containsExactly("b", "c", "d", "a");
        }
    }
}
