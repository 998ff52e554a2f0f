package thumbsmith.app;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Journal;
import thumbsmith.job.Output;
import thumbsmith.store.Preferences;

/** Recent jobs as a table of figures: what was asked when, how it ended, how long it took; nothing of what is in them. */
final class SupportJobs {
    private static final int RECENT = 200;
    private static final String HEADINGS =
            "created,job,service,operation,model,format,number,of,state,failure,code,status,request_id,seconds";
    /** What a service may call a failure or a request; anything else that it sends in their place stays here. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,40}");

    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Journal journal;

    SupportJobs(Journal journal) {
        this.journal = journal;
    }

    /** The newest first, as comma-separated values. */
    String table() {
        return Stream.concat(
                        Stream.of(HEADINGS), journal.recent(RECENT).stream().map(this::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(Job job) {
        Optional<Output> output = journal.output(job.id());
        Optional<Failure> failure = failure(job.state());
        return Stream.of(
                        job.created().toString(),
                        job.id().toString(),
                        service(job.service()),
                        job.recipe().operation().wire(),
                        job.recipe().model().map(model -> model.wire()).orElse(""),
                        job.recipe().format().wire(),
                        Integer.toString(job.number()),
                        Integer.toString(job.of()),
                        job.state().wire(),
                        failure.map(it -> it.getClass().getSimpleName()).orElse(""),
                        failure.flatMap(SupportJobs::code).orElse(""),
                        failure.flatMap(SupportJobs::status)
                                .map(String::valueOf)
                                .orElse(""),
                        requestId(job, output, failure).orElse(""),
                        seconds(job.state(), output).map(Object::toString).orElse(""))
                .collect(Collectors.joining(","));
    }

    /** A company's own host is nobody's business. */
    private static String service(Service service) {
        boolean known = service.isEmbedded() || service.equals(Service.paid(Preferences.PIKZELS));
        return known ? service.name() : "another";
    }

    private static Optional<Failure> failure(JobState state) {
        return switch (state) {
            case JobState.Failed failed -> Optional.of(failed.failure());
            case JobState.Unknown unknown -> Optional.of(unknown.failure());
            case JobState.Parked parked -> parked.failure();
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Done _, JobState.Cancelled _ ->
                Optional.empty();
        };
    }

    /** As the contract writes codes; "other" in place of anything else; empty for what is no answer of the service. */
    static Optional<String> code(Failure failure) {
        if (!(failure instanceof Failure.Api api)) return Optional.empty();
        return Optional.of(CODE.matcher(api.code()).matches() ? api.code() : "other");
    }

    static Optional<Integer> status(Failure failure) {
        return switch (failure) {
            case Failure.Api api -> Optional.of(api.status());
            case Failure.NotTheService other -> Optional.of(other.status());
            case Failure.OutcomeUnknown lost -> lost.status();
            case Failure.OutputNotFetched away -> away.status();
            case Failure.Offline _,
                    Failure.TlsRefused _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.DiskFull _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> Optional.empty();
        };
    }

    private Optional<String> requestId(Job job, Optional<Output> output, Optional<Failure> failure) {
        return output.flatMap(Output::requestId)
                .filter(SupportJobs::isRequestId)
                .or(() -> failure.flatMap(SupportJobs::requestId))
                .or(() -> journal.answer(job.id())
                        .map(JobState.Fetching::requestId)
                        .filter(SupportJobs::isRequestId));
    }

    /** As the contract writes request ids; empty for anything else that came in the place of one. */
    static Optional<String> requestId(Failure failure) {
        return said(failure).filter(SupportJobs::isRequestId);
    }

    private static boolean isRequestId(String said) {
        return REQUEST_ID.matcher(said).matches();
    }

    private static Optional<String> said(Failure failure) {
        return switch (failure) {
            case Failure.Api api -> api.requestId();
            case Failure.NotTheService other -> other.requestId();
            case Failure.OutcomeUnknown lost -> lost.requestId();
            case Failure.Offline _,
                    Failure.TlsRefused _,
                    Failure.OutputNotFetched _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.DiskFull _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> Optional.empty();
        };
    }

    /** From the last byte sent to the saved file or to the answer that failed it. */
    private static Optional<Double> seconds(JobState state, Optional<Output> output) {
        Optional<Double> failed =
                state instanceof JobState.Failed it ? it.took().map(SupportJobs::seconds) : Optional.empty();
        return output.map(Output::seconds).or(() -> failed);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
