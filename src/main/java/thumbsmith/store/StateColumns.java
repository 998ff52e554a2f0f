package thumbsmith.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import thumbsmith.failure.Failure;
import thumbsmith.job.JobState;

/** What a job's state writes into its row; {@code null} for columns that it says nothing about. */
record StateColumns(
        Long started,
        Long sent,
        Long answered,
        Long finished,
        String outputUrl,
        String requestId,
        String failure,
        Boolean kept,
        String why,
        boolean paused,
        boolean settled) {

    private static final StateColumns NONE =
            new StateColumns(null, null, null, null, null, null, null, null, null, false, false);

    static StateColumns of(JobState state) {
        return switch (state) {
            case JobState.Waiting _ -> NONE;
            case JobState.Sending(Instant started, Optional<Instant> sent) ->
                moments(started.toEpochMilli(), sent.map(Instant::toEpochMilli).orElse(null));
            case JobState.Unknown unknown -> of(unknown);
            case JobState.Fetching fetching -> of(fetching);
            case JobState.Done(Instant finished) -> ended(finished, null, null);
            case JobState.Failed failed -> ended(failed.finished(), FailureJson.write(failed.failure()), null);
            case JobState.Cancelled(Instant finished, boolean kept) -> ended(finished, null, kept);
            case JobState.Parked parked -> of(parked);
        };
    }

    private static StateColumns of(JobState.Unknown unknown) {
        String failure = FailureJson.write(unknown.failure());
        long sent = unknown.sent().toEpochMilli();
        return new StateColumns(null, sent, null, null, null, null, failure, null, null, false, unknown.settled());
    }

    private static StateColumns of(JobState.Fetching fetching) {
        return new StateColumns(
                null,
                fetching.sent().toEpochMilli(),
                fetching.answered().toEpochMilli(),
                null,
                fetching.output().toString(),
                fetching.requestId(),
                null,
                null,
                null,
                false,
                false);
    }

    private static StateColumns of(JobState.Parked parked) {
        String failure = parked.failure().map(FailureJson::write).orElse(null);
        return new StateColumns(
                null, null, null, null, null, null, failure, null, parked.why(), parked.paused(), false);
    }

    private static StateColumns moments(Long started, Long sent) {
        return new StateColumns(started, sent, null, null, null, null, null, null, null, false, false);
    }

    private static StateColumns ended(Instant finished, String failure, Boolean kept) {
        long end = finished.toEpochMilli();
        return new StateColumns(null, null, null, end, null, null, failure, kept, null, false, false);
    }

    /** The state that a row tells; empty for one that this version does not know. */
    static Optional<JobState> read(Row row) throws SQLException {
        return switch (row.text("state")) {
            case "waiting" -> Optional.of(new JobState.Waiting());
            case "sending" -> Optional.of(new JobState.Sending(row.moment("started"), row.maybeMoment("sent")));
            case "unknown" -> unknown(row);
            case "fetching" -> JobRows.answer(row).map(JobState.class::cast);
            case "done" -> Optional.of(new JobState.Done(row.moment("finished")));
            case "failed" -> Optional.of(failed(row));
            case "cancelled" -> Optional.of(new JobState.Cancelled(row.moment("finished"), row.flag("kept")));
            case "parked" ->
                Optional.of(new JobState.Parked(
                        row.text("why"), row.maybeText("failure").map(FailureJson::read), row.flag("paused")));
            default -> Optional.empty();
        };
    }

    private static JobState failed(Row row) throws SQLException {
        Instant finished = row.moment("finished");
        Instant answered = row.maybeMoment("answered").orElse(finished);
        Optional<Duration> took = row.maybeMoment("sent").map(sent -> Duration.between(sent, answered));
        return new JobState.Failed(finished, FailureJson.read(row.text("failure")), took);
    }

    private static Optional<JobState> unknown(Row row) throws SQLException {
        Instant sent = row.moment("sent");
        return FailureJson.read(row.text("failure")) instanceof Failure.OutcomeUnknown failure
                ? Optional.of(new JobState.Unknown(sent, failure, row.flag("settled")))
                : Optional.empty();
    }
}
