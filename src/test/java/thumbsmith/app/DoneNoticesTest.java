package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Recipe;

class DoneNoticesTest {
    private final List<String> shown = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private boolean away = true;
    private final DoneNotices notices = new DoneNotices(() -> away, (title, words) -> shown.add(words), later::add);

    @Test
    void thoseThatAreReadyTogetherAreToldTogether() {
        for (int i = 0; i < 5; i++) notices.changed(job(new JobState.Done(Instant.EPOCH)));
        assertThat(later).hasSize(1);
        later.getFirst().run();
        assertThat(shown).containsExactly("5 thumbnails are ready.");
    }

    @Test
    void whatNeedsThePersonIsToldToo() {
        notices.changed(job(new JobState.Done(Instant.EPOCH)));
        notices.changed(job(new JobState.Failed(Instant.EPOCH, new Failure.Unexpected("why"))));
        later.getFirst().run();
        assertThat(shown).containsExactly("One thumbnail is ready, one needs you.");
    }

    @Test
    void whoLooksOnIsNotTold() {
        away = false;
        notices.changed(job(new JobState.Done(Instant.EPOCH)));
        assertThat(later).isEmpty();

        away = true;
        notices.changed(job(new JobState.Done(Instant.EPOCH)));
        away = false;
        later.getFirst().run();
        assertThat(shown).isEmpty();
    }

    @Test
    void whatIsOnlyUnderWayIsNoNews() {
        notices.changed(job(new JobState.Waiting()));
        notices.changed(job(new JobState.Cancelled(Instant.EPOCH, false)));
        assertThat(later).isEmpty();
    }

    private static Job job(JobState state) {
        Recipe recipe = new Recipe(
                Operation.TEXT,
                "a secret",
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return new Job(UUID.randomUUID(), recipe, Service.EMBEDDED, 1, 1, Path.of("out"), Instant.EPOCH, false, state);
    }
}
