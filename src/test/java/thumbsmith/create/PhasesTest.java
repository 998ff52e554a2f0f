package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Field;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LookRef;
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

    private static Phase failed(Service service, Failure failure) {
        return at(
                job(service, new JobState.Failed(START, failure, Optional.of(Duration.ofSeconds(42)))), null, null, 1);
    }

    private static Failure api(String code, int status, String message, String... details) {
        return new Failure.Api(code, status, Optional.of("req-1"), List.of(details), message, Optional.empty());
    }

    private static List<String> labels(Phase phase) {
        return phase.ways().stream().map(Way::label).toList();
    }

    @Test
    void aFailureShowsTheCataloguesWordsItsWaysOutAndALineToCopy() {
        Phase phase = failed(PAID, api("GENERATION_FAILED", 500, "<b>boom</b>"));

        assertThat(phase.kind()).isEqualTo(Phase.Kind.FAILED);
        assertThat(phase.title()).isEqualTo("It could not be made this time");
        assertThat(phase.detail()).contains("while it was working on this", "Your prompt and pictures are kept");
        assertThat(phase.technical().orElseThrow().line()).isEqualTo("GENERATION_FAILED · 500 · req-1");
        assertThat(phase.technical().orElseThrow().said()).isEqualTo("The service says: “<b>boom</b>”");
        assertThat(labels(phase)).containsExactly("Try again · about $0.13");
        assertThat(phase.actions()).containsExactly(CardAction.BRING_BACK, CardAction.LEAVE);
        assertThat(labels(failed(Service.EMBEDDED, api("GENERATION_FAILED", 500, "boom"))))
                .containsExactly("Try again");
    }

    @Test
    void whatIsWrongWithEachInputStandsUnderTheDetailsAndIsCopied() {
        Phase phase = failed(PAID, api("VALIDATION_ERROR", 400, "Bad", "prompt: too short"));

        assertThat(phase.technical().orElseThrow().said()).contains("“Bad”\nprompt: too short");
        assertThat(phase.technical().orElseThrow().copyText()).contains("prompt: too short", "req-1", "“Bad”");
        assertThat(phase.ways().getFirst().recovery()).isEqualTo(new Recovery.FixField(Field.PROMPT));
    }

    @Test
    void aTimeoutSaysHowLongItTookAndOffersNoModelThatIsDearerThanTheCheapest() {
        Phase phase = failed(PAID, api("GENERATION_TIMEOUT", 504, ""));

        assertThat(phase.detail()).contains("after 42 seconds");
        assertThat(labels(phase))
                .containsExactly("Try again · about $0.13", "Try pkz 3 · about $0.16", "Make the prompt simpler");
    }

    @Test
    void whatTheServiceStoppedIsCalm() {
        Phase phase = failed(PAID, api("CANCELLED", 499, "Stopped"));

        assertThat(phase.kind()).isEqualTo(Phase.Kind.CANCELLED);
        assertThat(labels(phase)).containsExactly("Run it again · about $0.13");
    }

    @Test
    void anOutputThatWasNotFetchedCanBeFetchedAgainForNothing() {
        Phase phase = failed(PAID, new Failure.OutputNotFetched(URI.create("https://x/y"), Optional.of(502), "Gone"));

        assertThat(labels(phase)).containsExactly("Fetch it again", "Leave it");
        assertThat(phase.actions()).doesNotContain(CardAction.LEAVE);
    }

    @Test
    void aCardDoesNotOfferToKeepWhatItKeepsAnyway() {
        Job job = job(PAID, new JobState.Failed(START, api("NOT_FOUND", 404, "No look")));
        Recipe recipe = job.recipe();
        LookRef eva = new LookRef(UUID.randomUUID(), "Eva");
        Recipe withLook = new Recipe(
                recipe.operation(),
                recipe.prompt(),
                recipe.model(),
                recipe.format(),
                Optional.of(eva),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        Job asking = new Job(job.id(), withLook, PAID, 1, 1, job.folder(), job.created(), false, job.state());

        assertThat(at(asking, null, null, 1).ways())
                .extracting(Way::recovery)
                .containsExactly(new Recovery.ForgetHere());
    }

    @Test
    void aBusyServiceCountsDownUntilItIsAskedAgain() {
        Job job = job(PAID, new JobState.Waiting());
        Progress backoff = new Progress.Backoff(START.plusSeconds(12));

        assertThat(at(job, backoff, null, 0).title()).isEqualTo("Waiting for a free place, 0:12");
        assertThat(at(job, backoff, null, 5).title()).isEqualTo("Waiting for a free place, 0:07");
        assertThat(at(job, backoff, null, 5).kind()).isEqualTo(Phase.Kind.WAITING);
        assertThat(at(job, backoff, null, 5).actions()).containsExactly(CardAction.CANCEL);
        assertThat(at(job, backoff, null, 12).title()).isEqualTo("Waiting");
        assertThat(at(job(PAID, new JobState.Sending(START, Optional.empty())), backoff, null, 5)
                        .title())
                .startsWith("Waiting for a free place");
    }

    @Test
    void anUnknownOutcomeSaysWhatItMayHaveCost() {
        Failure.OutcomeUnknown lost =
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "The line broke.");
        Phase paid = at(job(PAID, new JobState.Unknown(START, lost)), null, null, 1);
        Phase free = at(job(Service.EMBEDDED, new JobState.Unknown(START, lost)), null, null, 1);

        assertThat(paid.title()).isEqualTo("Unknown whether it was made (could cost $0.13)");
        assertThat(labels(paid)).containsExactly("Leave it", "Send again · about $0.13");
        assertThat(paid.actions()).containsExactly(CardAction.BRING_BACK);
        assertThat(free.title()).isEqualTo("Unknown whether it was made");
        assertThat(free.detail()).contains("Drafts are free").doesNotContain("$");
    }

    @Test
    void aParkedJobSaysWhyAndWaitsForAWord() {
        Job job = job(PAID, new JobState.Parked("The program ended before this was sent."));
        Phase phase = at(job, null, null, 1);

        assertThat(phase.title()).isEqualTo("Held back");
        assertThat(phase.detail())
                .isEqualTo("The program ended before this was sent. Your prompt and pictures are kept.");
        assertThat(phase.actions()).containsExactly(CardAction.SEND, CardAction.DISCARD);
        assertThat(CardWords.label(job, new Pricing(Prices.PUBLISHED), CardAction.SEND))
                .isEqualTo("Send now · about $0.13");
    }

    @Test
    void aParkedJobNamesWhatHoldsItBackAndTheWordFitsTheReason() {
        Job job = job(
                PAID, new JobState.Parked("Held", Optional.of(api("INSUFFICIENT_CREDITS", 402, "Balance too low"))));
        Phase phase = at(job, null, null, 1);

        assertThat(phase.title()).isEqualTo("Not enough credits");
        assertThat(phase.detail()).endsWith("Your prompt and pictures are kept.");
        assertThat(phase.ways()).isEmpty();
        assertThat(CardWords.label(job, new Pricing(Prices.PUBLISHED), CardAction.SEND))
                .isEqualTo("Topped up: send · about $0.13");
        Job offline = job(
                Service.EMBEDDED, new JobState.Parked("Held", Optional.of(new Failure.Offline("localhost", "No."))));
        assertThat(CardWords.label(offline, new Pricing(Prices.PUBLISHED), CardAction.SEND))
                .isEqualTo("Try now");
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
