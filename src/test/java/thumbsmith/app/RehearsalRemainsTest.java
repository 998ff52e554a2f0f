package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.Look;
import thumbsmith.job.Recipe;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Occasions;
import thumbsmith.store.Preferences.ServiceChoice;

/** What is left of a rehearsal whose program ended in the middle. */
@ExtendWith(ApplicationExtension.class)
class RehearsalRemainsTest {
    @TempDir
    private Path home;

    private WindowRig rig;

    @BeforeEach
    void open() {
        rig = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new WindowRig(home, Duration.ZERO));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aWindowThatIsClosedInTheMiddleTakesAllOfItAlong() {
        summon(Occasions.of(ErrorCode.SCORING_TIMEOUT));
        WindowRig.await("a thumbnail is there", () -> !rig.outputs().isEmpty());
        summon(Occasions.of(ErrorCode.CANNOT_DELETE_PROCESSING));
        WindowRig.await("a look is there", () -> looks().contains("Rehearsal 1"));
        rig.close();

        open();
        assertThat(rig.outputs()).isEmpty();
        assertThat(looks()).noneMatch(name -> name.startsWith("Rehearsal"));
        WindowRig.await("no card is there", this::isWithoutCards);
    }

    @Test
    void whatAKilledProgramLeftIsClearedAtTheNextStartAndNothingElse() {
        UUID job = made("Rehearsed");
        UUID own = made("My own words");
        rig.studio().looks().put(look("Rehearsal 1"));
        rig.studio().looks().put(look("Rehearsal 7"));
        rig.wiring.preferences().update(it -> it.withService(ServiceChoice.PIKZELS));
        rig.close();
        RehearsalMemory.in(home)
                .note(all -> all.withJob(job).withLook("Rehearsal 7").withService(Optional.of(ServiceChoice.EMBEDDED)));

        open();
        WindowRig.await("its thumbnail is gone", () -> rig.outputs().size() == 1);
        WindowRig.await("its look is gone", () -> !looks().contains("Rehearsal 7"));
        WindowRig.await("one card is left", () -> cards() == 1);
        WindowRig.await(
                "nothing is noted any more",
                () -> RehearsalMemory.in(home).notes().equals(RehearsalNotes.NONE));
        assertThat(rig.outputs().getFirst().id()).isEqualTo(own);
        assertThat(looks()).contains("Rehearsal 1");
        assertThat(rig.wiring.preferences().get().service()).contains(ServiceChoice.EMBEDDED);
    }

    private UUID made(String prompt) {
        int before = rig.outputs().size();
        List<Job> jobs = rig.studio().scheduler().submit(recipe(prompt), 1, home.resolve("made"), Service.EMBEDDED);
        WindowRig.await("it is made", () -> rig.outputs().size() > before);
        return jobs.getFirst().id();
    }

    private boolean isWithoutCards() {
        return cards() == 0;
    }

    private long cards() {
        return rig.window.screens().create().jobs().daysProperty().get().stream()
                .mapToLong(day -> day.cards().size())
                .sum();
    }

    private List<String> looks() {
        return rig.studio().looks().of(Service.EMBEDDED).stream()
                .map(Look::name)
                .toList();
    }

    private void summon(Occasion occasion) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            rig.window.screens().rehearsal().groupsProperty().get().stream()
                    .flatMap(group -> group.rows().stream())
                    .filter(row -> row.occasion().equals(occasion))
                    .forEach(row -> rig.window.screens().rehearsal().summon(row));
            return true;
        });
    }

    private static Look look(String name) {
        return new Look(
                UUID.randomUUID(),
                Service.EMBEDDED,
                LookMode.PERSONA,
                name,
                LookStatus.COMPLETED,
                100,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
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
}
