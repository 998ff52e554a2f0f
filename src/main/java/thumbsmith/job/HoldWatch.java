package thumbsmith.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;

/**
 * Finds out whether holds are over: by the free request, again and again, or when the person asks. Within half an hour
 * the jobs then go on by themselves; later only the person may send.
 */
final class HoldWatch {
    private static final Logger LOG = LoggerFactory.getLogger(HoldWatch.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Duration BY_ITSELF_WITHIN = Duration.ofMinutes(30);
    private static final int GATEWAY = 500;

    private final Holds holds;
    private final Connections connections;
    private final Timekeeper time;
    private final Function<Path, Optional<Failure>> missing;
    private final Runnable roomAgain;
    private final Release release;

    /**
     * @param missing what a folder lacks for an output
     * @param roomAgain called when there is room again
     */
    HoldWatch(
            Holds holds,
            Connections connections,
            Timekeeper time,
            Function<Path, Optional<Failure>> missing,
            Runnable roomAgain,
            Release release) {
        this.holds = holds;
        this.connections = connections;
        this.time = time;
        this.missing = missing;
        this.roomAgain = roomAgain;
        this.release = release;
    }

    /** How often it is asked: after the first wait, then after twice as long, up to the longest. */
    private record Rhythm(Duration first, Duration longest) {
        static final Rhythm CHECKS = new Rhythm(Duration.ofSeconds(5), Duration.ofMinutes(2));
        static final Rhythm PROBES = new Rhythm(Duration.ofSeconds(30), Duration.ofMinutes(5));

        Duration after(Duration before) {
            Duration doubled = before.multipliedBy(2);
            return doubled.compareTo(longest) > 0 ? longest : doubled;
        }
    }

    void begin(Held held) {
        if (held.reason().endsByItself()) await(held, Rhythm.CHECKS, () -> check(held, true));
        else if (isProbed(held)) await(held, Rhythm.PROBES, () -> probe(held));
    }

    /** Checks again what nobody checked any more. */
    void resume(Held held) {
        if (!held.isAwaiting() && !held.asks()) begin(held);
    }

    /** Asks once, now; blocks. Says nothing of credits and accounts: no free request can tell. */
    void checkNow(Service service) {
        holds.of(service).ifPresent(held -> check(held, false));
    }

    /** Another key or service was chosen: what that may have mended is checked; blocks. */
    void connectionChanged() {
        holds.all().stream().filter(held -> isOfConnection(held.reason())).forEach(held -> check(held, false));
    }

    /** A key, a service, a proxy or a certificate may have been what was missing. */
    private static boolean isOfConnection(HoldReason reason) {
        return switch (reason) {
            case KEY, MAINTENANCE, OFFLINE, STRANGER -> true;
            case CREDITS, ACCOUNT, DISK -> false;
        };
    }

    private boolean isProbed(Held held) {
        return holds.policy() == HoldPolicy.WAIT && held.reason() == HoldReason.CREDITS;
    }

    private void await(Held held, Rhythm rhythm, Runnable task) {
        synchronized (holds) {
            Duration wait = held.interval().map(rhythm::after).orElse(rhythm.first());
            held.await(wait, time.now().plus(wait), time.after(wait, () -> run(held, rhythm, task)));
        }
    }

    /** A check that breaks must not be the last one. */
    private void run(Held held, Rhythm rhythm, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("A check of a hold broke off; it is tried again later.", e);
            synchronized (holds) {
                if (isCurrent(held) && !held.asks()) await(held, rhythm, task);
            }
        }
    }

    /** @param inTurn whether the next check follows from this one */
    private void check(Held held, boolean inTurn) {
        boolean over = isOver(held);
        synchronized (holds) {
            if (!isCurrent(held) || held.asks()) return;
            if (over) end(held);
            else if (inTurn && (isSoon(held) || !held.isEmpty())) again(held);
            else if (inTurn) rest(held);
        }
    }

    private void again(Held held) {
        await(held, Rhythm.CHECKS, () -> check(held, true));
        holds.publish();
        holds.tell();
    }

    /** Nothing waits but a question of long ago: from now on only the person asks. */
    private void rest(Held held) {
        held.stop();
        holds.publish();
        holds.tell();
    }

    private void end(Held held) {
        if (held.isEmpty() || mayGoOn(held)) {
            release.byItself(held);
            if (held.reason() == HoldReason.DISK) roomAgain.run();
            return;
        }
        held.ask();
        holds.publish();
        holds.tell();
    }

    /** A new key is the person's word about the key, not about what waits; and after a while people have moved on. */
    private boolean mayGoOn(Held held) {
        if (holds.policy() == HoldPolicy.WAIT) return true;
        return held.reason() != HoldReason.KEY && isSoon(held);
    }

    private boolean isSoon(Held held) {
        return Duration.between(held.since(), time.now()).compareTo(BY_ITSELF_WITHIN) <= 0;
    }

    private void probe(Held held) {
        synchronized (holds) {
            if (!isCurrent(held)) return;
            await(held, Rhythm.PROBES, () -> probe(held));
            release.probe(held);
        }
    }

    private boolean isCurrent(Held held) {
        return holds.of(held.service()).filter(it -> it == held).isPresent();
    }

    private boolean isOver(Held held) {
        return switch (held.reason()) {
            case CREDITS, ACCOUNT -> false;
            case DISK -> hasRoom(held);
            case KEY, MAINTENANCE, OFFLINE, STRANGER -> answers(held);
        };
    }

    private boolean hasRoom(Held held) {
        synchronized (holds) {
            Stream<Path> met =
                    held.failure() instanceof Failure.DiskFull(Path folder, var _) ? Stream.of(folder) : Stream.empty();
            return Stream.concat(met, holds.keptBy(held).stream().map(Job::folder))
                    .distinct()
                    .allMatch(it -> missing.apply(it).isEmpty());
        }
    }

    private boolean answers(Held held) {
        try {
            Connection connection = connections.current();
            return connection.service().equals(held.service())
                    && says(connection.pikzels().look(NOBODY), held.reason());
        } catch (RuntimeException e) {
            LOG.warn("Whether a hold is over could not be asked.", e);
            return false;
        }
    }

    /** Any answer of the contract that is not the same again; most often that it knows nobody of that id. */
    private static boolean says(Outcome<?> answer, HoldReason reason) {
        return switch (answer) {
            case Outcome.Done<?> _ -> true;
            case Outcome.Failed<?>(Failure.Api api) ->
                !HoldReason.of(api).filter(reason::equals).isPresent()
                        && !(api.code().isEmpty() && api.status() >= GATEWAY);
            case Outcome.Failed<?> _, Outcome.Withdrawn<?> _ -> false;
        };
    }
}
