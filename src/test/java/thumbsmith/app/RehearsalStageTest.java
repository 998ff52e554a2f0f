package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.create.CreateViewModel;
import thumbsmith.create.TitlesState;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Look;
import thumbsmith.job.Progress;
import thumbsmith.looks.LooksViewModel;
import thumbsmith.looks.TrainingForm;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Occasions;
import thumbsmith.rehearsal.Rehearsed;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.Trouble;

/** Summons failures on the program's own window, over the embedded service. */
@ExtendWith(ApplicationExtension.class)
class RehearsalStageTest {
    @TempDir
    private Path home;

    private WindowRig rig;

    @BeforeEach
    void open() {
        rig = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowRig opened = new WindowRig(home, Duration.ZERO);
            opened.scene(1000, 800, false);
            return opened;
        });
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void everyFailureOfTheListReachesTheProgramAsItself() {
        for (Occasion occasion : Occasions.all()) {
            rig.person.failures.clear();
            summon(occasion);
            WindowRig.await(occasion.id() + " is met", () -> isMet(occasion));
        }
        end();
        assertThat(rig.wiring.studio().ledger().spentSince(Instant.EPOCH)).isEqualByComparingTo("0");
    }

    @Test
    void whatThePersonHadInTheComposerIsThereAgainWhenTheRehearsalEnds() {
        CreateViewModel create = rig.window.screens().create();
        front(() -> {
            create.composer().modeProperty().set(Operation.EDIT);
            create.composer().prompt().textProperty().set("My own words");
            create.composer().count().set(4);
        });
        summon(Occasions.of(ErrorCode.CONTENT_POLICY));
        WindowRig.await("it is met", () -> isMet(Occasions.of(ErrorCode.CONTENT_POLICY)));
        summon(Occasions.of(ErrorCode.MISSING_TARGET_IMAGE));
        WindowRig.await("it is met", () -> isMet(Occasions.of(ErrorCode.MISSING_TARGET_IMAGE)));
        assertThat(create.composer().modeProperty().get()).isEqualTo(Operation.FACE_SWAP);
        end();
        WindowRig.await(
                "the words are back", () -> create.composer().prompt().get().equals("My own words"));
        assertThat(create.composer().modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(create.composer().count().get()).isEqualTo(4);
        assertThat(create.composer().slots().all())
                .allSatisfy(slot -> assertThat(slot.model().picture()).isEmpty());
    }

    @Test
    void aProgramThatEndsInTheMiddleStartsWithThePersonsOwnInputs() {
        CreateViewModel create = rig.window.screens().create();
        front(() -> create.composer().prompt().textProperty().set("My own words"));
        summon(Occasions.of(ErrorCode.GENERATION_FAILED));
        WindowRig.await("it is met", () -> isMet(Occasions.of(ErrorCode.GENERATION_FAILED)));
        rig.close();
        open();
        CreateViewModel anew = rig.window.screens().create();
        WindowRig.await(
                "the words are there", () -> anew.composer().prompt().get().equals("My own words"));
    }

    @Test
    void nothingThatWasRehearsedStays() {
        Occasion lost = named("answer lost");
        summon(lost);
        WindowRig.await("it is met", () -> isMet(lost));
        summon(Occasions.of(ErrorCode.SCORING_TIMEOUT));
        WindowRig.await("it is met", () -> isMet(Occasions.of(ErrorCode.SCORING_TIMEOUT)));
        summon(Occasions.of(ErrorCode.CANNOT_DELETE_PROCESSING));
        WindowRig.await("it is met", () -> isMet(Occasions.of(ErrorCode.CANNOT_DELETE_PROCESSING)));
        assertThat(rig.outputs()).isNotEmpty();
        Path file = rig.outputs().getFirst().file();
        end();
        WindowRig.await(
                "thumbnails and looks are gone",
                () -> rig.outputs().isEmpty()
                        && looks().stream().noneMatch(look -> look.name().startsWith("Rehearsal")));
        assertThat(file).doesNotExist();
        assertThat(rig.window.screens().create().jobs().daysProperty().get()).isEmpty();
        assertThat(looks()).hasSize(Starters.ALL.size());
    }

    @Test
    void aLookThatWasForgottenInARehearsalIsThereAgain() {
        Occasion occasion = Occasions.of(ErrorCode.INVALID_PERSONA);
        summon(occasion);
        WindowRig.await("it is met", () -> isMet(occasion));
        CreateViewModel create = rig.window.screens().create();
        Job job = rig.studio().journal().recent(1).getFirst();
        WindowRig.await("its card is there", () -> create.jobs().card(job.id()).isPresent());
        front(() -> create.take(create.jobs().card(job.id()).orElseThrow(), new Recovery.ForgetLook(LookMode.PERSONA)));
        WindowRig.await("it is forgotten", () -> looks().size() < Starters.ALL.size());
        end();
        WindowRig.await("it is there again", () -> looks().size() == Starters.ALL.size());
    }

    @Test
    void onAnotherServiceNothingIsSummonedUntilThePersonSwitchesAndItIsBackAfterwards() {
        rig.wiring.preferences().update(it -> it.withService(ServiceChoice.PIKZELS));
        Occasion occasion = Occasions.of(ErrorCode.GENERATION_FAILED);
        summon(occasion);
        assertThat(rig.window.screens().rehearsal().elsewhereProperty().get()).isTrue();
        assertThat(rig.studio().journal().recent(1)).isEmpty();

        front(() -> rig.window.screens().rehearsal().useEmbedded());
        summon(occasion);
        WindowRig.await("it is met", () -> isMet(occasion));
        end();
        WindowRig.await(
                "the other one is meant again", () -> !rig.wiring.connections().meansEmbedded());
    }

    @Test
    void forgettingTheKeyInARehearsalLeavesTheOneThatPays() {
        rig.wiring.secrets().keep("api.pikzels.com", "pkz_real");
        rig.wiring.preferences().update(it -> it.withService(ServiceChoice.PIKZELS));
        front(() -> rig.window.screens().rehearsal().useEmbedded());
        Occasion deleted = Occasions.of(ErrorCode.API_KEY_DELETED);
        front(() -> rig.window.screens().ways().take(new Recovery.RemoveKey(), Trouble.of(deleted.failure())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rig.wiring.secrets().keyFor("api.pikzels.com")).contains("pkz_real");
        assertThat(rig.wiring.servicePages().base(Service.EMBEDDED))
                .isEqualTo(rig.wiring.embedded().get().base());
    }

    private void summon(Occasion occasion) {
        front(() -> rig.window.screens().rehearsal().groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.occasion().equals(occasion))
                .forEach((Rehearsed row) -> rig.window.screens().rehearsal().summon(row)));
    }

    private void end() {
        front(() -> rig.window.screens().rehearsal().end());
    }

    private static Occasion named(String id) {
        return Occasions.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Look> looks() {
        return rig.studio().looks().of(Service.EMBEDDED);
    }

    private boolean isMet(Occasion occasion) {
        if (occasion.mishap() instanceof Mishap.AtTopUp) return !rig.person.browsed.isEmpty();
        if (occasion.operation() == Operation.TITLES
                && titles() instanceof TitlesState.Failed failed
                && isSame(failed.why().failure(), occasion)) return true;
        if (occasion.operation() == Operation.SCORE && isScoreNoted(occasion)) return true;
        if (occasion.pictures().contains(Slot.TRAINING) && isNotedAtTheForm(occasion)) return true;
        Stream<Failure> ofJobs = rig.studio().journal().recent(5).stream().flatMap(job -> failure(job).stream());
        boolean waits = occasion.failure() instanceof Failure.Api(var _, int status, var _, var _, var _, var _)
                && status == 429
                && rig.studio().journal().recent(1).stream()
                        .flatMap(job -> rig.studio().scheduler().progress(job.id()).stream())
                        .anyMatch(Progress.Backoff.class::isInstance);
        return waits
                || Stream.concat(rig.person.failures.stream(), ofJobs).anyMatch(failure -> isSame(failure, occasion));
    }

    private TitlesState titles() {
        return rig.window.screens().create().titles().stateProperty().get();
    }

    private boolean isScoreNoted(Occasion occasion) {
        return rig.window.screens().create().jobs().daysProperty().get().stream()
                .flatMap(day -> day.cards().stream())
                .anyMatch(card -> card.scoreFailureProperty()
                        .get()
                        .filter(setback -> isSame(setback.failure(), occasion))
                        .isPresent());
    }

    private boolean isNotedAtTheForm(Occasion occasion) {
        String code = occasion.failure() instanceof Failure.Api api ? api.code() : "none";
        if (!(rig.window.screens().looks().panelProperty().get()
                instanceof LooksViewModel.Panel.Training(TrainingForm form))) return false;
        return Stream.of(
                        form.troubles().nameProperty(),
                        form.troubles().picturesProperty(),
                        form.troubles().wholeProperty())
                .anyMatch(note -> note.get()
                        .filter(it -> it.detailLine().startsWith(code))
                        .isPresent());
    }

    private static Optional<Failure> failure(Job job) {
        return switch (job.state()) {
            case JobState.Failed failed -> Optional.of(failed.failure());
            case JobState.Unknown unknown -> Optional.of(unknown.failure());
            case JobState.Parked parked -> parked.failure();
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Done _, JobState.Cancelled _ ->
                Optional.empty();
        };
    }

    private static boolean isSame(Failure met, Occasion occasion) {
        if (met instanceof Failure.Api api && occasion.failure() instanceof Failure.Api asked)
            return api.code().equals(asked.code());
        return met.getClass() == occasion.failure().getClass();
    }

    private static void front(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            deed.run();
            return true;
        });
        assertThat(Platform.isFxApplicationThread()).isFalse();
    }
}
