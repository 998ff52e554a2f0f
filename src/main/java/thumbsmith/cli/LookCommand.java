package thumbsmith.cli;

import thumbsmith.contract.Operation;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;

/** The commands that ask the service something about one look, which costs nothing. */
abstract class LookCommand extends StudioCommand {
    LookCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    static ExitCode report(Reporter reporter, Outcome<Look> outcome, Operation operation) throws FailureException {
        reporter.line(Line.OfLook.of(valueOf(outcome, operation), operation));
        return ExitCode.DONE;
    }

    static <T> T valueOf(Outcome<T> outcome, Operation operation) throws FailureException {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Failed<T>(Failure failure) -> throw new FailureException(failure, Circumstances.of(operation));
            case Outcome.Withdrawn<T>() ->
                throw new FailureException(new Failure.Unexpected("The request was withdrawn."));
        };
    }
}
