package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.api.TrainingAnswer;
import thumbsmith.api.TrainingRequest;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Personas and styles of the chosen service: trains, adds, refreshes and deletes them, and keeps the registry in step.
 * Calls block. Nothing is forgotten unless the person deletes it; a look that the service does not have is marked so.
 */
public final class LookKeeper {
    private final Connections connections;
    private final Questions questions;
    private final LookBook book;
    private final Booking booking;
    private final Clock clock;
    private final Pause pause;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile Optional<Failure> unfollowed = Optional.empty();

    /**
     * @param memory keeps what looks were trained from, and their instructions
     * @param portraits the folder for local copies of portraits
     */
    public LookKeeper(
            Connections connections,
            LookRegistry registry,
            LookMemory memory,
            Ledger ledger,
            Pricing pricing,
            Path portraits,
            Clock clock) {
        this(connections, registry, memory, ledger, pricing, portraits, clock, Pause.REAL);
    }

    LookKeeper(
            Connections connections,
            LookRegistry registry,
            LookMemory memory,
            Ledger ledger,
            Pricing pricing,
            Path portraits,
            Clock clock,
            Pause pause) {
        this.connections = connections;
        this.questions = new Questions(connections, ledger);
        this.book = new LookBook(registry, new Portraits(portraits), memory, clock);
        this.booking = new Booking(ledger, pricing);
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

    /** The same for one that was listed a while ago: if it has left the list since, it does not come back. */
    public Outcome<Look> refresh(Look listed) {
        return ask(connections.current(), listed.id(), true);
    }

    /** Sets the special instructions (at most 300 characters), or clears them. */
    public Outcome<Look> instruct(UUID id, Optional<String> instructions) {
        Connection connection = connections.current();
        return switch (checked(connection, id, connection.pikzels().instruct(id, instructions))) {
            case Outcome.Done<Optional<String>>(Optional<String> kept) -> instructed(connection, id, kept);
            case Outcome.Failed<Optional<String>>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Withdrawn<Optional<String>> _ -> new Outcome.Withdrawn<>();
        };
    }

    /** Deletes the look at the service, then here; answers with the service's message. */
    public Outcome<String> delete(UUID id) {
        return delete(connections.current(), id);
    }

    /** The same where the look's service is the chosen one; withdrawn where it is not, for no other has that look. */
    public Outcome<String> delete(Look look) {
        Connection connection = connections.current();
        return connection.service().equals(look.service()) ? delete(connection, look.id()) : new Outcome.Withdrawn<>();
    }

    /**
     * Has {@link #watch} delete the look as soon as its training is over; remembered over restarts.
     *
     * @throws java.io.UncheckedIOException where it cannot be written down
     */
    public void deleteWhenTrained(Look look) {
        book.mark(look.service(), look.id(), LookMark.DELETE_WHEN_TRAINED);
    }

    /**
     * The look is not to be deleted after all.
     *
     * @throws java.io.UncheckedIOException where it cannot be written down
     */
    public void keep(Look look) {
        book.mark(look.service(), look.id(), LookMark.NONE);
    }

    /** Takes the look out of the list here, its portrait included; the service is not asked. */
    public void forget(Look look) {
        book.forget(look.service(), look.id());
    }

    /** Refreshes the looks in training until closed, and deletes those that were to be deleted when it ends; the registry tells of every change. */
    public Subscription watch(Duration every) {
        Thread watcher = Thread.ofVirtual().name("look-watch").start(new LookWatch(this, pause, every));
        return watcher::interrupt;
    }

    /** Why trainings could not be followed in the last round; empty where they could, or where there were none. */
    public Optional<Failure> unfollowed() {
        return unfollowed;
    }

    /** Calls that whenever {@link #unfollowed} changes, on the thread of the watch. */
    public Subscription onFollowed(Runnable listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    void followed(Optional<Failure> failed) {
        boolean changed = !failed.equals(unfollowed);
        unfollowed = failed;
        if (changed) followers.forEach(Runnable::run);
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
    List<Outcome<Look>> round() {
        return new LookRound(this, book, connections.unattended()).go();
    }

    private Outcome<Training> train(Connection connection, TrainingRequest request, Exchange exchange) {
        return connection
                .pikzels()
                .train(request, exchange)
                .map(answer -> begun(connection.service(), request, answer));
    }

    private Training begun(Service service, TrainingRequest request, TrainingAnswer answer) {
        Optional<String> requestId = Optional.of(answer.requestId()).filter(it -> !it.isBlank());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        booking.book(now, service, request.mode().training(), Optional.empty(), requestId, Optional.empty());
        return new Training(book.begun(service, request, answer.id()), requestId);
    }

    Outcome<Look> ask(Connection connection, UUID id) {
        return ask(connection, id, book.find(connection.service(), id).isPresent());
    }

    private Outcome<Look> ask(Connection connection, UUID id, boolean known) {
        return switch (checked(connection, id, connection.pikzels().look(id))) {
            case Outcome.Done<LookAnswer>(LookAnswer answer) -> book.learned(connection, answer, known);
            case Outcome.Failed<LookAnswer>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Withdrawn<LookAnswer> _ -> new Outcome.Withdrawn<>();
        };
    }

    Outcome<String> delete(Connection connection, UUID id) {
        return checked(connection, id, connection.pikzels().delete(id)).map(message -> {
            book.forget(connection.service(), id);
            return message;
        });
    }

    private Outcome<Look> instructed(Connection connection, UUID id, Optional<String> instructions) {
        return book.change(connection.service(), id, it -> it.withInstructions(instructions))
                .map(Outcome::done)
                .orElseGet(() -> ask(connection, id));
    }

    /** A look that the service does not have is marked so, whatever it was asked about it. */
    private <T> Outcome<T> checked(Connection connection, UUID id, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Failed<T>(Failure.Api api)
                && api.known().filter(ErrorCode.NOT_FOUND::equals).isPresent()) book.gone(connection.service(), id);
        return outcome;
    }
}
