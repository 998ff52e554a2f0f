package thumbsmith.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;

/** Jobs as rows and back. */
final class JobRows {
    private static final Logger LOG = LoggerFactory.getLogger(JobRows.class);

    static final String INSERT = """
            INSERT INTO jobs (id, service, operation, model, recipe, number, of_count, folder, created,
                cancel_requested, state, started, sent, answered, finished, output_url, request_id, failure, kept, why,
                paused, settled, rank, project)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /**
     * What happened stays written: a later state adds its own moments and keeps those before. Only a job that stands in
     * line again has not been sent. Its place in line and its project are changed apart.
     */
    static final String UPDATE = """
            UPDATE jobs SET model = ?, recipe = ?, folder = ?, cancel_requested = ?, state = ?,
                started = CASE WHEN ? THEN NULL ELSE coalesce(?, started) END,
                sent = CASE WHEN ? THEN NULL ELSE coalesce(?, sent) END,
                answered = coalesce(?, answered), finished = ?, output_url = coalesce(?, output_url),
                request_id = coalesce(?, request_id), failure = ?, kept = ?, why = ?,
                paused = ?, settled = ?
            WHERE id = ?""";

    private JobRows() {}

    static Object[] insertValues(Job job) {
        Recipe recipe = job.recipe();
        StateColumns state = StateColumns.of(job.state());
        return new Object[] {
            job.id().toString(),
            job.service().name(),
            recipe.operation().wire(),
            recipe.model().map(Model::wire).orElse(null),
            RecipeJson.write(recipe),
            job.number(),
            job.of(),
            job.folder().toString(),
            job.created().toEpochMilli(),
            job.cancelRequested(),
            job.state().wire(),
            state.started(),
            state.sent(),
            state.answered(),
            state.finished(),
            state.outputUrl(),
            state.requestId(),
            state.failure(),
            state.kept(),
            state.why(),
            state.paused(),
            state.settled(),
            job.rank(),
            job.project().orElse(null)
        };
    }

    static Object[] updateValues(Job job) {
        Recipe recipe = job.recipe();
        StateColumns state = StateColumns.of(job.state());
        boolean unsent = job.state() instanceof JobState.Waiting || job.state() instanceof JobState.Parked;
        return new Object[] {
            recipe.model().map(Model::wire).orElse(null),
            RecipeJson.write(recipe),
            job.folder().toString(),
            job.cancelRequested(),
            job.state().wire(),
            unsent,
            state.started(),
            unsent,
            state.sent(),
            state.answered(),
            state.finished(),
            state.outputUrl(),
            state.requestId(),
            state.failure(),
            state.kept(),
            state.why(),
            state.paused(),
            state.settled(),
            job.id().toString()
        };
    }

    /** Empty for a job of a kind that this version does not know, or whose row makes no sense. */
    static Optional<Job> read(Row row) throws SQLException {
        try {
            return job(row);
        } catch (IllegalArgumentException e) {
            LOG.warn("Job {} cannot be read.", row.text("id"), e);
            return Optional.empty();
        }
    }

    private static Optional<Job> job(Row row) throws SQLException {
        Optional<Recipe> recipe = RecipeJson.read(row.text("recipe"));
        Optional<JobState> state = StateColumns.read(row);
        if (recipe.isEmpty() || state.isEmpty()) return Optional.empty();
        return Optional.of(new Job(
                UUID.fromString(row.text("id")),
                recipe.get(),
                new Service(row.text("service")),
                row.integer("number"),
                row.integer("of_count"),
                Path.of(row.text("folder")),
                row.moment("created"),
                row.flag("cancel_requested"),
                state.get(),
                row.whole("rank"),
                row.maybeText("project")));
    }

    /** The answer that the row remembers, whatever its state is now. */
    static Optional<JobState.Fetching> answer(Row row) throws SQLException {
        Optional<Instant> sent = row.maybeMoment("sent");
        Optional<Instant> answered = row.maybeMoment("answered");
        Optional<String> url = row.maybeText("output_url");
        if (sent.isEmpty() || answered.isEmpty() || url.isEmpty()) return Optional.empty();
        String requestId = row.maybeText("request_id").orElse("");
        return Optional.of(new JobState.Fetching(sent.get(), answered.get(), URI.create(url.get()), requestId));
    }
}
