package thumbsmith.cli;

import thumbsmith.failure.Failure;

/**
 * How the program ends, the mildest first. Of several images the worst one decides: a fault of the program hides
 * everything else, and an answer that was lost may have cost money, which a refusal has not.
 */
enum ExitCode {
    DONE(0),
    BAD_INPUT(5),
    REFUSED(3),
    NO_CONNECTION(4),
    FAULT(1),
    WRONG_USAGE(2),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    ExitCode orWorse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static ExitCode of(Failure failure) {
        return switch (failure) {
            case Failure.Api _ -> REFUSED;
            case Failure.Offline _,
                    Failure.TlsRefused _,
                    Failure.NotTheService _,
                    Failure.OutcomeUnknown _,
                    Failure.OutputNotFetched _ -> NO_CONNECTION;
            case Failure.BadImage _, Failure.Refused _, Failure.DiskFull _ -> BAD_INPUT;
            case Failure.KeyringUnavailable _, Failure.Unexpected _ -> FAULT;
        };
    }
}
