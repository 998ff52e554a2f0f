package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.api.TrainingAnswer;
import thumbsmith.api.TrainingRequest;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Personas and styles of the chosen service: trains, adds, refreshes and deletes them, and keeps the registry in step.
 * Calls block. Nothing is forgotten unless the person deletes it.
 */
public final class LookKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LookKeeper.class);

    private final Connections connections;
    private final Questions questions;
    private final LookRegistry registry;
    private final Booking booking;
    private final Portraits portraits;
    private final Clock clock;
    private final Pause pause;

    /** @param portraits the folder for local copies of portraits */
    public LookKeeper(
            Connections connections,
            LookRegistry registry,
            Ledger ledger,
            Pricing pricing,
            Path portraits,
            Clock clock) {
        this(connections, registry, ledger, pricing, portraits, clock, Pause.REAL);
    }

    LookKeeper(
            Connections connections,
            LookRegistry registry,
            Ledger ledger,
            Pricing pricing,
            Path portraits,
            Clock clock,
            Pause pause) {
        this.connections = connections;
        this.questions = new Questions(connections, ledger);
        this.registry = registry;
        this.booking = new Booking(ledger, pricing);
        this.portraits = new Portraits(portraits);
        this.clock = clock;
        this.pause = pause;
    }

    /** Begins a training from three pictures, all files or all addresses; the look comes back processing. Paid. */
    public Outcome<Training> train(LookMode mode, LookName name, List<Picture> pictures, Exchange exchange) {
        var request = new TrainingRequest(mode, name, pictures);
        return questions.ask(Optional.empty(), connection -> train(connection, request, exchange));
    }

    /**
     * The same where a price was shown.
     *
     * @param expected the service that the person saw; where another one is chosen now the outcome is
     *     {@link Failure.Refused} and nothing is sent
     */
    public Outcome<Training> train(
            LookMode mode, LookName name, List<Picture> pictures, Exchange exchange, Service expected) {
        var request = new TrainingRequest(mode, name, pictures);
        return questions.ask(Optional.of(expected), connection -> train(connection, request, exchange));
    }

    /** Trainings whose answer has not come yet: ending the program would lose what they may cost. */
    public int asking() {
        return questions.asking();
    }

    /** Adds a look that exists at the service. */
    public Outcome<Look> add(UUID id) {
        return ask(connections.current(), id);
    }

    /** Asks the service how a look stands now. */
    public Outcome<Look> refresh(UUID id) {
        return ask(connections.current(), id);
    }

    /** Sets the special instructions (at most 300 characters), or clears them. */
    public Outcome<Look> instruct(UUID id, Optional<String> instructions) {
        Connection connection = connections.current();
        return switch (connection.pikzels().instruct(id, instructions)) {
            case Outcome.Done<Optional<String>>(Optional<String> kept) -> instructed(connection, id, kept);
            case Outcome.Failed<Optional<String>>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Withdrawn<Optional<String>> _ -> new Outcome.Withdrawn<>();
        };
    }

    /** Deletes the look at the service, then here; answers with the service's message. */
    public Outcome<String> delete(UUID id) {
        Connection connection = connections.current();
        return connection.pikzels().delete(id).map(message -> {
            forget(connection.service(), id);
            return message;
        });
    }

    private synchronized void forget(Service service, UUID id) {
        registry.forget(service, id);
        portraits.forget(id);
    }

    /** Refreshes the looks in training until closed; the registry tells of every change. */
    public Subscription watch(Duration every) {
        Thread watcher = Thread.ofVirtual().name("look-watch").start(new LookWatch(this, pause, every));
        return watcher::interrupt;
    }

    /** Blocks until the training is over or a refresh fails; tells each state on the way. */
    public Outcome<Look> awaitTrained(UUID id, Duration every, Consumer<Look> each) {
        try {
            while (true) {
                Outcome<Look> outcome = refresh(id);
                if (!(outcome instanceof Outcome.Done<Look>(Look look))) return outcome;
                each.accept(look);
                if (look.status() != LookStatus.PROCESSING) return outcome;
                pause.of(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Withdrawn<>();
        }
    }

    /** One round over the chosen service's looks in training. */
    List<Outcome<Look>> refreshProcessing() {
        Connection connection = connections.current();
        return registry.of(connection.service()).stream()
                .filter(look -> look.status() == LookStatus.PROCESSING)
                .map(look -> ask(connection, look.id()))
                .toList();
    }

    private Outcome<Training> train(Connection connection, TrainingRequest request, Exchange exchange) {
        return connection
                .pikzels()
                .train(request, exchange)
                .map(answer -> begun(connection.service(), request, answer));
    }

    private Training begun(Service service, TrainingRequest request, TrainingAnswer answer) {
        Instant now = now();
        Optional<String> requestId = Optional.of(answer.requestId()).filter(it -> !it.isBlank());
        booking.book(now, service, request.mode().training(), Optional.empty(), requestId, Optional.empty());
        Look look = new Look(
                answer.id(),
                service,
                request.mode(),
                request.name().text(),
                LookStatus.PROCESSING,
                0,
                Optional.empty(),
                Optional.empty(),
                now);
        return new Training(kept(look), requestId);
    }

    private Outcome<Look> ask(Connection connection, UUID id) {
        boolean known = registry.find(connection.service(), id).isPresent();
        return switch (connection.pikzels().look(id)) {
            case Outcome.Done<LookAnswer>(LookAnswer answer) -> learned(connection, answer, known);
            case Outcome.Failed<LookAnswer>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Withdrawn<LookAnswer> _ -> new Outcome.Withdrawn<>();
        };
    }

    private Outcome<Look> learned(Connection connection, LookAnswer answer, boolean known) {
        Optional<Look> before = registry.find(connection.service(), answer.id());
        Optional<LookMode> mode = answer.mode().or(() -> before.map(Look::mode));
        if (mode.isEmpty()) return Outcome.failed(new Failure.Unexpected(Sentences.UNKNOWN_LOOK));
        Look look = new Look(
                answer.id(),
                connection.service(),
                mode.get(),
                answer.name(),
                answer.status().or(() -> before.map(Look::status)).orElse(LookStatus.PROCESSING),
                answer.progress(),
                portrait(connection, answer).or(() -> before.flatMap(Look::portrait)),
                answer.instructions(),
                before.map(Look::added).orElseGet(this::now));
        return Outcome.done(known ? keptIfStillThere(look) : kept(look));
    }

    /** The person may have deleted the look while the service was asked: it does not come back. */
    private synchronized Look keptIfStillThere(Look look) {
        if (registry.find(look.service(), look.id()).isPresent()) return kept(look);
        portraits.forget(look.id());
        return look;
    }

    private Optional<Path> portrait(Connection connection, LookAnswer answer) {
        return answer.portrait().flatMap(it -> portraits.copy(answer.id(), it, connection.downloads()));
    }

    private Outcome<Look> instructed(Connection connection, UUID id, Optional<String> instructions) {
        Optional<Look> known = registry.find(connection.service(), id);
        if (known.isEmpty()) return ask(connection, id);
        return Outcome.done(keptIfStillThere(known.get().withInstructions(instructions)));
    }

    /**
     * Unchanged looks are not put again, so that watching wakes nobody for nothing. What the service did stands even
     * where it cannot be written down; the log then keeps the id, by which the look can be added again.
     */
    private Look kept(Look look) {
        try {
            if (!registry.find(look.service(), look.id()).equals(Optional.of(look))) registry.put(look);
        } catch (RuntimeException e) {
            LOG.warn("Look {} could not be written down.", look.id(), e);
        }
        return look;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
