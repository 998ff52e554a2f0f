package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.Picture;
import thumbsmith.api.TrainingRequest;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Writes down what the service says of looks, without losing what the person wants of them meanwhile. Thread-safe. */
final class LookBook {
    private static final Logger LOG = LoggerFactory.getLogger(LookBook.class);

    private final LookRegistry registry;
    private final Portraits portraits;
    private final LookMemory memory;
    private final Clock clock;

    LookBook(LookRegistry registry, Portraits portraits, LookMemory memory, Clock clock) {
        this.registry = registry;
        this.memory = memory;
        this.portraits = portraits;
        this.clock = clock;
    }

    List<Look> of(Service service) {
        return registry.of(service);
    }

    Optional<Look> find(Service service, UUID id) {
        return registry.find(service, id);
    }

    /** A training that has just begun. */
    Look begun(Service service, TrainingRequest request, UUID id) {
        remember(id, () -> memory.trained(service, id, files(request.pictures())));
        return kept(new Look(
                id,
                service,
                request.mode(),
                request.name().text(),
                LookStatus.PROCESSING,
                0,
                Optional.empty(),
                Optional.empty(),
                now()));
    }

    private static List<Path> files(List<Picture> pictures) {
        return pictures.stream()
                .flatMap(it -> it instanceof Picture.Local local ? Stream.of(local.file()) : Stream.empty())
                .toList();
    }

    /** What the service did stands even where it cannot be remembered. */
    private static void remember(UUID look, Runnable note) {
        try {
            note.run();
        } catch (RuntimeException e) {
            LOG.warn("Something about look {} could not be written down.", look, e);
        }
    }

    /** @param known whether it was in the list when the service was asked: then it must not come back once it has left */
    Outcome<Look> learned(Connection connection, LookAnswer answer, boolean known) {
        Optional<Look> before = find(connection.service(), answer.id());
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

    private Optional<Path> portrait(Connection connection, LookAnswer answer) {
        return answer.portrait().flatMap(it -> portraits.copy(answer.id(), it, connection.downloads()));
    }

    /** The person may have deleted the look while the service was asked, or may have changed what is wanted of it. */
    private synchronized Look keptIfStillThere(Look look) {
        Optional<Look> now = find(look.service(), look.id());
        if (now.isPresent()) return kept(look.marked(markOfFound(now.get())));
        portraits.forget(look.id());
        return look;
    }

    private static LookMark markOfFound(Look look) {
        return look.mark() == LookMark.NOT_AT_SERVICE ? LookMark.NONE : look.mark();
    }

    /** As {@link #change}, for what the person wants: throws where it cannot be written down. */
    synchronized void mark(Service service, UUID id, LookMark mark) {
        find(service, id).map(it -> it.marked(mark)).ifPresent(registry::put);
    }

    /** Changes a look that is in the list; one that has left it stays away. */
    synchronized Optional<Look> change(Service service, UUID id, UnaryOperator<Look> change) {
        return find(service, id).map(change).map(this::kept);
    }

    /** The service does not have it: that is what was wanted of one that was to be deleted; any other stays listed. */
    synchronized void gone(Service service, UUID id) {
        if (find(service, id)
                .filter(it -> it.mark() == LookMark.DELETE_WHEN_TRAINED)
                .isPresent()) forget(service, id);
        else change(service, id, it -> it.marked(LookMark.NOT_AT_SERVICE));
    }

    synchronized void forget(Service service, UUID id) {
        registry.forget(service, id);
        portraits.forget(id);
        remember(id, () -> memory.forget(service, id));
    }

    /**
     * Unchanged looks are not put again, so that watching wakes nobody for nothing. What the service did stands even
     * where it cannot be written down; the log then keeps the id, by which the look can be added again.
     */
    private Look kept(Look look) {
        remember(look.id(), () -> put(look));
        return look;
    }

    private void put(Look look) {
        if (find(look.service(), look.id()).equals(Optional.of(look))) return;
        registry.put(look);
        memory.instructed(look.service(), look.id(), now(), look.instructions().orElse(""));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
