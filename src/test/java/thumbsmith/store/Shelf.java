package thumbsmith.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** Puts finished thumbnails into a database the way the program does: a job is added, and finished with its output. */
final class Shelf {
    private final SqliteJournal journal;
    private final Path folder;
    private Recipe recipe = plain("A castle");
    private Instant made = StoreFixtures.T0;
    private String request = "request-1";
    private boolean cancelled;

    Shelf(Database database, Path folder) {
        this.journal = new SqliteJournal(database);
        this.folder = folder.toAbsolutePath();
    }

    static Recipe plain(String prompt) {
        return recipe(Operation.TEXT, prompt, Optional.of(Model.PKZ_4_5), Format.WIDE, Map.of());
    }

    static Recipe recipe(
            Operation operation, String prompt, Optional<Model> model, Format format, Map<Slot, Picture> pictures) {
        return new Recipe(
                operation, prompt, model, format, Optional.empty(), Optional.empty(), Optional.empty(), pictures);
    }

    Shelf prompt(String prompt) {
        return recipe(plain(prompt));
    }

    Shelf looks(String prompt, LookRef persona, LookRef style) {
        return recipe(new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4),
                Format.WIDE,
                Optional.ofNullable(persona),
                Optional.ofNullable(style),
                Optional.empty(),
                Map.of()));
    }

    Shelf recipe(Recipe other) {
        recipe = other;
        return this;
    }

    Shelf at(String moment) {
        made = Instant.parse(moment);
        return this;
    }

    Shelf request(String id) {
        request = id;
        return this;
    }

    Shelf cancelled(boolean now) {
        cancelled = now;
        return this;
    }

    /** Adds one more with what was said last; each is a second younger than the one before. */
    UUID add() {
        made = made.plusSeconds(1);
        return finish(waiting());
    }

    Job waiting() {
        Job job = new Job(
                UUID.randomUUID(),
                recipe,
                Service.EMBEDDED,
                1,
                1,
                folder,
                made.minusSeconds(30),
                cancelled,
                new JobState.Waiting());
        journal.add(List.of(job));
        return job;
    }

    UUID finish(Job job) {
        journal.finish(job.in(new JobState.Done(made)), output(job, folder.resolve(job.id() + ".png"), 1000));
        return job.id();
    }

    Output output(Job job, Path file, long bytes) {
        return new Output(
                job.id(),
                job.recipe(),
                job.service(),
                file,
                16,
                9,
                bytes,
                Optional.of(request),
                BigDecimal.ZERO,
                new BigDecimal("0.13"),
                1.5,
                made,
                cancelled,
                Optional.empty());
    }

    SqliteJournal journal() {
        return journal;
    }
}
