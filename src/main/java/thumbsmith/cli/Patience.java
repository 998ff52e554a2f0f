package thumbsmith.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** What a run waits for, and what it says of it: once, however many jobs wait and however often it is asked again. */
final class Patience {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final boolean waits;
    private final Set<HoldReason> said = EnumSet.noneOf(HoldReason.class);

    /** @param waits whether the person asked for waiting */
    Patience(boolean waits) {
        this.waits = waits;
    }

    /** Whether jobs that met this are to stay. */
    boolean waitsFor(Failure failure) {
        return waits && mayEnd(failure).isPresent();
    }

    /** @param nextCheck when it is next asked whether it is over, where that is known */
    void tell(Reporter reporter, Failure failure, Circumstances around, Optional<Instant> nextCheck) {
        if (mayEnd(failure).filter(said::add).isEmpty()) return;
        reporter.trouble(failure, around);
        String next = nextCheck.map(it -> ", next asking at " + clock(it)).orElse("");
        reporter.say("Waiting until it is over" + next + ". Ctrl-C ends it.");
    }

    /** Tells, where nothing waits, that waiting is possible. */
    void hint(Reporter reporter, Failure failure) {
        if (!waits && mayEnd(failure).filter(said::add).isPresent())
            reporter.say("With --wait this command waits until it is over.");
    }

    /** Something was made: what comes after it is worth another word. */
    void wentOn() {
        said.clear();
    }

    /** Only this can be over without a word of the person to the program. */
    private static Optional<HoldReason> mayEnd(Failure failure) {
        return HoldReason.of(failure).filter(it -> it.endsByItself() || it == HoldReason.CREDITS);
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(ZoneId.systemDefault()));
    }
}
