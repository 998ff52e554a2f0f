package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Pricing;
import thumbsmith.job.Progress;
import thumbsmith.job.Recipe;

final class PhasesTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Service PAID = new Service("api.pikzels.com");
    private static final JobState SENT = new JobState.Sending(START, Optional.of(START));

    private static Job job(Service service, JobState state) {
        Recipe recipe = new Recipe(
                Operation.TEXT,
                "An island",
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return new Job(UUID.randomUUID(), recipe, service, 1, 1, Path.of("out"), START, false, state);
    }

    private static Phase at(Job job, Progress progress, Double usual, long seconds) {
        return Phases.of(
                job,
                Optional.ofNullable(progress),
                Optional.ofNullable(usual),
                new Pricing(Prices.PUBLISHED),
                START.plusSeconds(seconds));
    }

    @Test
    void waitingCanBeCancelledForNothing() {
        Phase phase = at(job(PAID, new JobState.Waiting()), new Progress.Queued(), null, 1);

        assertThat(phase.title()).isEqualTo("Waiting");
        assertThat(phase.detail()).contains("Cancelling is free");
        assertThat(phase.actions()).containsExactly(CardAction.CANCEL);
        assertThat(phase.bar()).isEmpty();
    }

    @Test
    void sendingTellsTheTrueShareOfItsBytes() {
        Job sending = job(PAID, new JobState.Sending(START, Optional.empty()));
        Phase phase = at(sending, new Progress.Uploading(43, 100), null, 1);

        assertThat(phase.title()).isEqualTo("Sending 43 %");
        assertThat(phase.bar()).contains(new Phase.Bar(0.43, false));
        assertThat(phase.detail()).contains("free until");
        assertThat(at(sending, null, null, 1).title()).isEqualTo("Sending");
    }

    @Test
    void workingIsMeasuredAgainstWhatIsUsualAndSaysThatItIsAnEstimate() {
        Phase phase = at(job(PAID, SENT), new Progress.Working(START), 20.0, 12);

        assertThat(phase.title()).isEqualTo("Working 0:12 of usually 0:20");
        assertThat(phase.bar()).contains(new Phase.Bar(0.6, true));
        assertThat(phase.detail()).contains("estimate").contains("may cost about $0.13 even if you cancel");
    }

    @Test
    void pastTheUsualTimeTheBarClaimsNothing() {
        Phase phase = at(job(Service.EMBEDDED, SENT), null, 20.0, 25);

        assertThat(phase.title()).isEqualTo("Working 0:25 of usually 0:20");
        assertThat(phase.bar()).contains(Phase.Bar.UNKNOWN);
        assertThat(phase.detail()).isEqualTo("Taking longer than usual.");
    }

    @Test
    void withoutPastRunsOnlyTheTimeIsTold() {
        Phase phase = at(job(Service.EMBEDDED, SENT), null, null, 3);

        assertThat(phase.title()).isEqualTo("Working 0:03");
        assertThat(phase.detail()).isEmpty();
        assertThat(at(job(Service.EMBEDDED, SENT), null, 0.4, 3).title()).isEqualTo("Working 0:03");
    }

    @Test
    void cancellingWhatWasSentSaysWhatItMeansAndOffersNothingMore() {
        Phase paid = at(job(PAID, SENT).cancelling(), null, 20.0, 12);
        Phase free = at(job(Service.EMBEDDED, SENT).cancelling(), null, null, 12);

        assertThat(free.title()).isEqualTo("Cancelling, still working 0:12");

        assertThat(paid.detail()).contains("may still cost about $0.13").contains("filed under Cancelled");
        assertThat(paid.actions()).isEmpty();
        assertThat(free.detail()).doesNotContain("$").contains("filed under Cancelled");
    }

    @Test
    void fetchingTellsTheTrueShareWhereTheSizeIsKnown() {
        Job fetching = job(PAID, new JobState.Fetching(START, START, URI.create("https://x/y"), "r"));

        assertThat(at(fetching, new Progress.Downloading(43, OptionalLong.of(100)), null, 1)
                        .title())
                .isEqualTo("Fetching 43 %");
        assertThat(at(fetching, new Progress.Downloading(43, OptionalLong.empty()), null, 1)
                        .bar())
                .contains(Phase.Bar.UNKNOWN);
    }

    @Test
    void aFailureShowsTheCataloguesWordsAndDetailsToCopy() {
        Failure broke = new Failure.Api(
                "INSUFFICIENT_CREDITS", 402, Optional.of("req-1"), List.of(), "Balance too low", Optional.empty());
        Phase phase = at(job(PAID, new JobState.Failed(START, broke)), null, null, 1);

        assertThat(phase.kind()).isEqualTo(Phase.Kind.FAILED);
        assertThat(phase.title()).isNotBlank().doesNotContain("INSUFFICIENT");
        assertThat(phase.technical().orElseThrow().shown())
                .contains("INSUFFICIENT_CREDITS", "402", "req-1", "Balance too low");
        assertThat(phase.actions()).contains(CardAction.RETRY, CardAction.BRING_BACK, CardAction.LEAVE);
    }

    @Test
    void aFailureSaysWhatIsWrongWithEachInputAndCopiesIt() {
        Failure broke = new Failure.Api(
                "VALIDATION_ERROR", 400, Optional.of("req-1"), List.of("prompt: too short"), "Bad", Optional.empty());
        Phase phase = at(job(PAID, new JobState.Failed(START, broke)), null, null, 1);

        assertThat(phase.detail()).contains("\nprompt: too short");
        assertThat(phase.technical().orElseThrow().copyText()).contains("prompt: too short", "req-1", "“Bad”");
    }

    @Test
    void anOutputThatWasNotFetchedCanBeFetchedAgain() {
        Failure away = new Failure.OutputNotFetched(URI.create("https://x/y"), Optional.of(502), "Bad gateway");

        assertThat(at(job(PAID, new JobState.Failed(START, away)), null, null, 1)
                        .actions())
                .startsWith(CardAction.FETCH);
    }

    @Test
    void anUnknownOutcomeSaysWhatItMayHaveCost() {
        Failure.OutcomeUnknown lost =
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "The line broke.");
        Phase paid = at(job(PAID, new JobState.Unknown(START, lost)), null, null, 1);

        assertThat(paid.detail()).contains("may have been made and cost about $0.13");
        assertThat(paid.actions()).contains(CardAction.SEND_AGAIN, CardAction.LEAVE);
        assertThat(at(job(Service.EMBEDDED, new JobState.Unknown(START, lost)), null, null, 1)
                        .detail())
                .contains("Drafts are free");
    }

    @Test
    void aParkedJobSaysWhyAndWaitsForAWord() {
        Phase phase = at(job(PAID, new JobState.Parked("The program ended before this was sent.")), null, null, 1);

        assertThat(phase.detail()).isEqualTo("The program ended before this was sent.");
        assertThat(phase.actions()).containsExactly(CardAction.SEND, CardAction.DISCARD);
    }

    @Test
    void aCancelledJobSaysWhetherAnythingWasSent() {
        Job unsent = job(PAID, new JobState.Cancelled(START, false));

        assertThat(at(unsent, null, null, 1).detail()).contains("Nothing was charged");
        assertThat(at(unsent.cancelling(), null, null, 1).detail()).doesNotContain("Nothing was charged");
        assertThat(at(job(PAID, new JobState.Cancelled(START, true)), null, null, 1)
                        .kind())
                .isEqualTo(Phase.Kind.DONE);
    }
}
