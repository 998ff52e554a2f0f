package thumbsmith.app;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Connection;
import thumbsmith.job.Look;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Taken;
import thumbsmith.job.Training;

/**
 * Throwaway looks, told by the names that were given out for them, so that nothing is asked of those that the person has.
 * Waits for the embedded service, and asks no other. Thread-safe.
 */
final class RehearsedLooks {
    private static final int PATIENCE_SECONDS = 60;

    private final Studio studio;
    private final RehearsalProps props;
    private final RehearsalMemory memory;
    private final Set<String> names;
    private volatile CompletableFuture<Look> coming = CompletableFuture.completedFuture(null);
    private List<Look> own = List.of();
    private int number;

    /** @param memory what an earlier process left is taken for rehearsed too */
    RehearsedLooks(Studio studio, RehearsalProps props, RehearsalMemory memory) {
        this.studio = studio;
        this.props = props;
        this.memory = memory;
        names = new HashSet<>(memory.notes().looks());
    }

    /** Remembers what the person has, once until {@link #remove}: a rehearsed way out may forget one of them. */
    synchronized void keep() {
        if (own.isEmpty()) own = studio.looks().of(Service.EMBEDDED);
    }

    /** A name that no look has yet. */
    synchronized String name() {
        List<String> taken =
                studio.looks().of(Service.EMBEDDED).stream().map(Look::name).toList();
        do number++;
        while (taken.contains("Rehearsal " + number));
        String name = "Rehearsal " + number;
        names.add(name);
        memory.note(notes -> notes.withLook(name));
        return name;
    }

    /** A look that has just begun to train. */
    Look training() {
        List<Picture> pictures = props.training(LookMode.PERSONA).stream()
                .map(Taken::picture)
                .map(Picture.class::cast)
                .toList();
        Outcome<Training> outcome = studio.lookKeeper()
                .train(LookMode.PERSONA, new LookName(name()), pictures, Exchange.UNWATCHED, Service.EMBEDDED);
        if (outcome instanceof Outcome.Done<Training>(Training training)) return training.look();
        throw new IllegalStateException("The look for the rehearsal could not be trained.");
    }

    /** A look whose training has ended, which the window watches. Waits a minute at most, and not after {@link #hurry}. */
    Look trained() {
        UUID id = training().id();
        CompletableFuture<Look> waiting = new CompletableFuture<>();
        coming = waiting;
        try (Subscription _ = studio.looks().onChange(() -> ended(id).ifPresent(waiting::complete))) {
            ended(id).ifPresent(waiting::complete);
            return waiting.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /** Nobody wants the look any more that is waited for. */
    void hurry() {
        coming.cancel(false);
    }

    private Optional<Look> ended(UUID id) {
        return studio.looks().find(Service.EMBEDDED, id).filter(look -> look.status() != LookStatus.PROCESSING);
    }

    /** A look that stands in the list here and that the service does not have. */
    Look lost(Instant now) {
        Look look = new Look(
                UUID.randomUUID(),
                Service.EMBEDDED,
                LookMode.PERSONA,
                name(),
                LookStatus.COMPLETED,
                100,
                Optional.empty(),
                Optional.empty(),
                now);
        studio.looks().put(look);
        return look;
    }

    /** Deletes them here, and at the embedded service where that is the one that is open and lets them go. */
    synchronized void remove(Optional<Connection> open) {
        Optional<Connection> embedded = open.filter(it -> it.service().isEmbedded());
        for (Look look : studio.looks().of(Service.EMBEDDED)) {
            if (!names.contains(look.name())) continue;
            embedded.ifPresent(it -> it.pikzels().delete(look.id()));
            studio.lookKeeper().forget(look);
        }
        names.clear();
        embedded.ifPresent(this::putBackOwn);
        own = List.of();
    }

    /** What the person had is there again, unless the service has it no more. */
    private void putBackOwn(Connection embedded) {
        own.stream().filter(look -> isOnlyForgotten(look, embedded)).forEach(studio.looks()::put);
    }

    private boolean isOnlyForgotten(Look look, Connection embedded) {
        return studio.looks().find(Service.EMBEDDED, look.id()).isEmpty()
                && embedded.pikzels().look(look.id()) instanceof Outcome.Done;
    }
}
