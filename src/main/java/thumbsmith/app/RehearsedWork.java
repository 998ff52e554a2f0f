package thumbsmith.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Picture;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Taken;

/** The jobs that rehearsals made, told by their prompt or their pictures, and how they go again. Thread-safe. */
final class RehearsedWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsedWork.class);

    private static final int PATIENCE_SECONDS = 60;

    private final Studio studio;
    private final Set<Picture> pictures = ConcurrentHashMap.newKeySet();
    private final Set<UUID> jobs = ConcurrentHashMap.newKeySet();
    private final RehearsalMemory memory;
    private final Set<UUID> gone = ConcurrentHashMap.newKeySet();
    private final Subscription listening;

    /** @param memory what an earlier process left is taken for rehearsed too */
    RehearsedWork(Studio studio, RehearsalMemory memory) {
        this.studio = studio;
        this.memory = memory;
        jobs.addAll(memory.notes().jobs());
        listening = studio.scheduler().listen(new JobListener() {
            @Override
            public void changed(Job job) {
                if (isRehearsed(job) && jobs.add(job.id())) memory.note(notes -> notes.withJob(job.id()));
            }

            @Override
            public void finished(Job job, Output output) {
                if (gone.contains(job.id())) remove(output);
            }
        });
    }

    /** Those pictures belong to rehearsals. */
    void holds(Collection<Taken> props) {
        props.forEach(taken -> pictures.add(taken.picture()));
    }

    List<UUID> jobs() {
        return List.copyOf(jobs);
    }

    /** Withdraws what still waits or is parked, so that nothing of an earlier rehearsal stands in the way of the next. */
    void withdraw() {
        cancel();
        studio.scheduler().goOn(Service.EMBEDDED);
    }

    private void cancel() {
        studio.journal().unfinished().stream()
                .map(Job::id)
                .filter(jobs::contains)
                .forEach(studio.scheduler()::cancel);
    }

    /** Takes their thumbnails out of the library and off the disk, those that are still being made as soon as they come. */
    void remove() {
        cancel();
        for (UUID job : jobs()) {
            gone.add(job);
            jobs.remove(job);
            studio.journal().output(job).ifPresent(this::remove);
        }
    }

    private void remove(Output output) {
        studio.journal().forgetOutput(output.id());
        try {
            Files.deleteIfExists(output.file());
        } catch (IOException e) {
            LOG.warn("A rehearsed thumbnail could not be deleted", e);
        }
    }

    private boolean isRehearsed(Job job) {
        if (!job.service().isEmbedded() || gone.contains(job.id())) return false;
        Recipe recipe = job.recipe();
        return RehearsalProps.isPromptOf(recipe)
                || recipe.pictures().values().stream().anyMatch(pictures::contains);
    }

    /** A rehearsed thumbnail, made now unless there is one. Waits for it. */
    Output thumbnail(Recipe recipe, Path folder) {
        return studio.journal().outputs().stream()
                .filter(output -> jobs.contains(output.id()))
                .findFirst()
                .orElseGet(() -> make(recipe, folder));
    }

    private Output make(Recipe recipe, Path folder) {
        CompletableFuture<Output> coming = new CompletableFuture<>();
        JobListener waiting = new JobListener() {
            @Override
            public void changed(Job job) {}

            @Override
            public void finished(Job job, Output output) {
                if (isRehearsed(job)) coming.complete(output);
            }
        };
        try (Subscription _ = studio.scheduler().listen(waiting)) {
            studio.scheduler().submit(recipe, 1, folder, Service.EMBEDDED);
            return coming.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    @Override
    public void close() {
        listening.close();
    }
}
