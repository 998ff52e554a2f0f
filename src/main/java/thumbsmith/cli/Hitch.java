package thumbsmith.cli;

import java.util.Optional;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.job.JobState;

/** Why a job is where it is: in words, and by the service's code or the failure's name. */
record Hitch(Optional<String> why, Optional<String> code) {
    private static final Hitch NONE = new Hitch(Optional.empty(), Optional.empty());

    static Hitch of(JobState state) {
        return switch (state) {
            case JobState.Failed failed -> of(failed.failure());
            case JobState.Unknown unknown -> of(unknown.failure());
            case JobState.Parked parked ->
                new Hitch(Optional.of(parked.why()), parked.failure().flatMap(it -> of(it).code()));
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Done _, JobState.Cancelled _ ->
                NONE;
        };
    }

    private static Hitch of(Failure failure) {
        var shown = new Catalogue().present(failure, Circumstances.NONE);
        var error = ErrorLines.of(failure, shown).error();
        return new Hitch(Optional.of(error.message()), Optional.of(error.code()));
    }
}
