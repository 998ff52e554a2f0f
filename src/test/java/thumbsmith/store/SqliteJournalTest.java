package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

class SqliteJournalTest {
    private static final Instant T0 = StoreFixtures.T0;
    private static final JobState.Fetching ANSWER =
            new JobState.Fetching(T0.plusMillis(5), T0.plusSeconds(9), StoreFixtures.URL, "request-1");

    @TempDir
    Path folder;

    private Database database;
    private SqliteJournal journal;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("thumbsmith.db"));
        journal = new SqliteJournal(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Stream<JobState> states() {
        return Stream.concat(
                Stream.of(
                        new JobState.Waiting(),
                        new JobState.Sending(T0, Optional.empty()),
                        new JobState.Sending(T0, Optional.of(T0.plusMillis(7))),
                        new JobState.Unknown(
                                T0,
                                new Failure.OutcomeUnknown(
                                        Operation.EDIT, Optional.of(502), Optional.of("r"), "HTML “x”")),
                        ANSWER,
                        new JobState.Done(T0),
                        new JobState.Cancelled(T0, true),
                        new JobState.Cancelled(T0, false),
                        new JobState.Parked("Held back.")),
                failures().map(failure -> new JobState.Failed(T0, failure)));
    }

    private static Stream<Failure> failures() {
        Path out = Path.of("out").toAbsolutePath();
        return Stream.of(
                new Failure.Api("X_NEW", 418, Optional.of("r"), List.of("a", "b"), "Tea", Optional.of(3L)),
                new Failure.Api("", 500, Optional.empty(), List.of(), "", Optional.empty()),
                new Failure.Offline("host", "why"),
                new Failure.TlsRefused("host", "why"),
                new Failure.NotTheService("host", 302, Optional.empty(), "login"),
                new Failure.OutputNotFetched(StoreFixtures.URL, Optional.of(404), "gone"),
                new Failure.BadImage(Slot.MASK, "why"),
                new Failure.Refused(List.of("one", "two")),
                new Failure.DiskFull(out, "why"),
                new Failure.KeyringUnavailable("why"),
                new Failure.Unexpected("why"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateComesBackAsItWas(JobState state) {
        Job added = StoreFixtures.job(state);
        journal.add(List.of(added));
        assertThat(journal.job(added.id())).contains(added);
        Job updated = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(updated));
        journal.update(updated.in(state).cancelling());
        assertThat(journal.job(updated.id())).contains(updated.in(state).cancelling());
    }

    @Test
    void jobThatStandsInLineAgainWasNotSent() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(job));
        journal.update(job.in(new JobState.Sending(T0, Optional.of(T0))));
        journal.update(job.in(new JobState.Waiting()));
        Job again = job.in(new JobState.Sending(T0.plusSeconds(9), Optional.empty()));
        journal.update(again);
        assertThat(journal.job(job.id())).contains(again);
    }

    @Test
    void failureKeepsHowLongItTook() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(job));
        journal.update(job.in(new JobState.Sending(T0, Optional.of(T0.plusSeconds(1)))));
        Duration took = Duration.ofSeconds(90);
        Job failed = job.in(new JobState.Failed(T0.plusSeconds(91), new Failure.Unexpected("x"), Optional.of(took)));
        journal.update(failed);
        assertThat(journal.job(job.id())).contains(failed);
    }

    @Test
    void parkedJobTakesAnotherModelAndFolderWithItAndSeveralAreWrittenTogether() {
        Job one = StoreFixtures.job(new JobState.Waiting());
        Job two = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(one, two));
        List<Job> parked = List.of(
                one.in(new JobState.Parked("Held.", Optional.of(new Failure.Unexpected("x")))),
                two.in(new JobState.Parked("Held.")));
        journal.update(parked);
        assertThat(journal.unfinished()).containsExactlyInAnyOrderElementsOf(parked);
        Job changed = one.with(text(Model.PKZ_4))
                .to(Path.of("elsewhere").toAbsolutePath())
                .in(new JobState.Waiting());
        assertThat(journal.claim(changed)).isTrue();
        assertThat(journal.claim(changed)).isFalse();
        assertThat(journal.job(one.id())).contains(changed);
    }

    private static Recipe text(Model model) {
        Recipe recipe = StoreFixtures.recipe();
        return new Recipe(
                recipe.operation(),
                recipe.prompt(),
                Optional.of(model),
                recipe.format(),
                recipe.persona(),
                recipe.style(),
                recipe.weight(),
                recipe.pictures());
    }

    @Test
    void placeAndProjectAreKeptAndOnlyTheirOwnOrderChangesThem() {
        Job job = StoreFixtures.job(new JobState.Waiting()).ranked(77).filedUnder(Optional.of("Islands"));
        journal.add(List.of(job));
        assertThat(journal.job(job.id())).contains(job);
        journal.ranked(List.of(job.ranked(5)));
        journal.update(job.in(new JobState.Sending(T0, Optional.empty())));
        Job read = journal.job(job.id()).orElseThrow();
        assertThat(read.rank()).isEqualTo(5);
        assertThat(read.project()).contains("Islands");
        assertThat(read.state()).isEqualTo(new JobState.Sending(T0, Optional.empty()));
    }

    @Test
    void pausedJobsAreToldFromOthersAndSeveralAreTakenTogether() {
        Job one = StoreFixtures.job(new JobState.Parked("You paused this.", Optional.empty(), true))
                .ranked(2);
        Job two = StoreFixtures.job(new JobState.Parked("Held.")).ranked(1);
        Job gone = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(one, two, gone));
        assertThat(journal.parked()).containsExactly(two, one);
        List<Job> next = List.of(one.in(new JobState.Waiting()), gone.in(new JobState.Done(T0)));
        assertThat(journal.claim(next)).containsExactly(next.getFirst());
        assertThat(journal.job(one.id())).contains(next.getFirst());
        assertThat(journal.job(gone.id())).contains(gone);
    }

    @Test
    void unknownOutcomeIsSettledOnceTogetherWithWhatIsSentInItsPlace() {
        var lost = new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "Cut.");
        Job unknown = StoreFixtures.job(new JobState.Unknown(T0, lost));
        Job first = StoreFixtures.job(new JobState.Waiting());
        Job second = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(unknown));
        assertThat(journal.unsettled()).containsExactly(unknown);
        Job settled = unknown.in(new JobState.Unknown(T0, lost, true));
        assertThat(journal.settle(settled, List.of(first))).isTrue();
        assertThat(journal.settle(settled, List.of(second))).isFalse();
        assertThat(journal.job(unknown.id())).contains(settled);
        assertThat(journal.job(first.id())).contains(first);
        assertThat(journal.job(second.id())).isEmpty();
        assertThat(journal.unsettled()).isEmpty();
    }

    @Test
    void pauseOfTheQueueIsKept() {
        assertThat(journal.isPaused()).isFalse();
        journal.setPaused(true);
        assertThat(new SqliteJournal(database).isPaused()).isTrue();
        journal.setPaused(false);
        assertThat(journal.isPaused()).isFalse();
    }

    @Test
    void answeredJobsThatFailedAreFound() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        Job refused = StoreFixtures.job(new JobState.Failed(T0, new Failure.Unexpected("x")));
        journal.add(List.of(job, refused));
        journal.update(job.in(ANSWER));
        Job failed = job.in(new JobState.Failed(T0, new Failure.Unexpected("x")));
        journal.update(failed);
        assertThat(journal.unfetched()).extracting(Job::id).containsExactly(job.id());
    }

    @Test
    void answerOutlivesTheFailureToFetchIt() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(job));
        assertThat(journal.answer(job.id())).isEmpty();
        journal.update(job.in(ANSWER));
        journal.update(job.in(new JobState.Failed(T0, new Failure.Unexpected("x"))));
        assertThat(journal.answer(job.id())).contains(ANSWER);
    }

    @Test
    void unfinishedJobsComeOldestFirst() {
        Job late = StoreFixtures.job(StoreFixtures.PAID, T0.plusSeconds(5), new JobState.Waiting());
        Job early = StoreFixtures.job(StoreFixtures.PAID, T0, ANSWER);
        Job over = StoreFixtures.job(new JobState.Done(T0));
        Job parked = StoreFixtures.job(StoreFixtures.PAID, T0.plusSeconds(9), new JobState.Parked("x"));
        journal.add(List.of(late, early, over, parked));
        assertThat(journal.unfinished()).containsExactly(early, late, parked);
        assertThat(journal.recent(2)).containsExactly(parked, late);
    }

    @Test
    void outputComesBackAsItWasAndIsScoredAndForgotten() {
        Job job = StoreFixtures.job(ANSWER);
        journal.add(List.of(job));
        Output output = StoreFixtures.output(job, T0);
        journal.finish(job.in(new JobState.Done(T0)), output);
        assertThat(journal.outputs()).containsExactly(output);
        assertThat(journal.job(job.id()).orElseThrow().state()).isEqualTo(new JobState.Done(T0));
        journal.scored(job.id(), 77.5);
        assertThat(journal.output(job.id()).flatMap(Output::score)).contains(77.5);
        journal.forgetOutput(job.id());
        assertThat(journal.outputs()).isEmpty();
    }

    @Test
    void outputsComeNewestFirst() {
        List<Job> jobs = Stream.of(1, 2, 3).map(i -> StoreFixtures.job(ANSWER)).toList();
        journal.add(jobs);
        for (int i : List.of(1, 0, 2)) {
            Instant made = T0.plusSeconds(i);
            journal.finish(jobs.get(i).in(new JobState.Done(made)), StoreFixtures.output(jobs.get(i), made));
        }
        assertThat(journal.outputs())
                .extracting(Output::id)
                .containsExactly(jobs.get(2).id(), jobs.get(1).id(), jobs.get(0).id());
    }

    @Test
    void outputOfNoJobIsRefusedAndNothingOfItStays() {
        Job job = StoreFixtures.job(new JobState.Done(T0));
        assertThatThrownBy(() -> journal.finish(job, StoreFixtures.output(job, T0)))
                .isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(journal.outputs()).isEmpty();
    }

    @Test
    void runIsAddedWholeOrNotAtAll() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        assertThatThrownBy(() -> journal.add(List.of(job, job))).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(journal.recent(10)).isEmpty();
    }

    private void ran(Service service, int seconds, int order) {
        Job job = StoreFixtures.job(service, T0.plusSeconds(order), new JobState.Waiting());
        journal.add(List.of(job));
        Instant sent = T0.plus(Duration.ofHours(order));
        journal.update(job.in(new JobState.Sending(sent, Optional.of(sent))));
        journal.update(job.in(new JobState.Fetching(sent, sent.plusSeconds(seconds), StoreFixtures.URL, "request-1")));
        // Saved days later, as after a refetch.
        journal.update(job.in(new JobState.Done(sent.plus(Duration.ofDays(3)).plusSeconds(order))));
    }

    @Test
    void medianIsOfTheLastFiftyOfTheSameKindOnTheSameService() {
        for (int i = 0; i < 30; i++) ran(StoreFixtures.PAID, 1000, i);
        for (int i = 30; i < 80; i++) ran(StoreFixtures.PAID, i < 55 ? 10 : 20, i);
        ran(Service.EMBEDDED, 1, 81);
        assertThat(journal.medianSeconds(StoreFixtures.PAID, Operation.TEXT, Optional.of(Model.PKZ_4_5)))
                .contains(15.0);
        assertThat(journal.medianSeconds(Service.EMBEDDED, Operation.TEXT, Optional.of(Model.PKZ_4_5)))
                .contains(1.0);
        assertThat(journal.medianSeconds(StoreFixtures.PAID, Operation.TEXT, Optional.of(Model.PKZ_2)))
                .isEmpty();
        assertThat(journal.medianSeconds(StoreFixtures.PAID, Operation.EDIT, Optional.empty()))
                .isEmpty();
    }

    @Test
    void jobsOfANewerVersionArePassedOverAndFailuresOfOneAreSaidToBeSo() {
        Job odd = StoreFixtures.job(new JobState.Waiting());
        Job failed = StoreFixtures.job(new JobState.Failed(T0, new Failure.Unexpected("x")));
        journal.add(List.of(odd, failed));
        database.update(
                "UPDATE jobs SET state = 'dreaming' WHERE id = ?", odd.id().toString());
        database.update(
                "UPDATE jobs SET failure = '{\"kind\":\"Eclipse\"}' WHERE id = ?",
                failed.id().toString());
        assertThat(journal.job(odd.id())).isEmpty();
        assertThat(journal.job(failed.id()).orElseThrow().state())
                .isEqualTo(new JobState.Failed(T0, new Failure.Unexpected("A failure of a newer version")));
    }

    @Test
    void jobThatNobodyAddedIsNotThere() {
        assertThat(journal.job(UUID.randomUUID())).isEmpty();
        assertThat(journal.output(UUID.randomUUID())).isEmpty();
    }

    private static LedgerLine line(Job job) {
        return new LedgerLine(
                T0,
                job.service(),
                job.recipe().operation(),
                job.recipe().model(),
                Optional.of("request-1"),
                Optional.of(job.id()),
                new BigDecimal("0.13"),
                new BigDecimal("0.13"));
    }

    @Test
    void answerIsBookedOnceWithItsState() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(job));
        journal.answered(job.in(ANSWER), line(job));
        journal.answered(job.in(ANSWER), line(job));
        assertThat(journal.job(job.id())).contains(job.in(ANSWER));
        assertThat(new SqliteLedger(database).spentSince(Instant.EPOCH)).isEqualByComparingTo("0.13");
        assertThat(journal.unbooked()).isEmpty();
    }

    @Test
    void answeredJobsWithoutALineOfTheirOwnAreUnbooked() {
        Job job = StoreFixtures.job(ANSWER);
        journal.add(List.of(job, StoreFixtures.job(new JobState.Waiting())));
        var scored = new LedgerLine(
                T0,
                job.service(),
                Operation.SCORE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(job.id()),
                new BigDecimal("0.03"),
                new BigDecimal("0.03"));
        new SqliteLedger(database).book(scored);
        assertThat(journal.unbooked()).containsExactly(job);
    }

    @Test
    void parkedJobIsTakenByOneOnly() {
        Job job = StoreFixtures.job(new JobState.Parked("Held back."));
        journal.add(List.of(job));
        assertThat(journal.claim(job.in(new JobState.Waiting()))).isTrue();
        assertThat(journal.claim(job.in(new JobState.Waiting()))).isFalse();
        assertThat(journal.job(job.id())).contains(job.in(new JobState.Waiting()));
    }

    @Test
    void rowThatMakesNoSenseKeepsTheOthersReadable() {
        Job odd = StoreFixtures.job(ANSWER);
        Job good = StoreFixtures.job(ANSWER);
        journal.add(List.of(odd, good));
        database.update(
                "UPDATE jobs SET output_url = 'a b' WHERE id = ?", odd.id().toString());
        assertThat(journal.unfinished()).containsExactly(good);
    }

    @Test
    void fullDatabaseIsNamedAsTheCause() {
        List<Job> many = Stream.generate(() -> StoreFixtures.job(new JobState.Waiting()))
                .limit(200)
                .toList();
        database.query("PRAGMA max_page_count = 20", row -> 0);
        assertThatThrownBy(() -> journal.add(many))
                .hasStackTraceContaining("SQLITE_FULL")
                .hasMessageNotContaining("no transaction");
        assertThat(journal.recent(10)).isEmpty();
        database.query("PRAGMA max_page_count = 2000", row -> 0);
        journal.add(many);
        assertThat(journal.recent(1000)).hasSize(200);
    }
}
