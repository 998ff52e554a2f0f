package thumbsmith.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.job.Studio;
import thumbsmith.job.Taken;
import thumbsmith.job.Training;

/** Throwaway looks, so that nothing is asked of those that the person has. Waits for the embedded service. */
final class RehearsedLooks {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private final Studio studio;
    private final RehearsalProps props;
    private final List<UUID> made = new ArrayList<>();
    private List<Look> own = List.of();
    private int number;

    RehearsedLooks(Studio studio, RehearsalProps props) {
        this.studio = studio;
        this.props = props;
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
        return "Rehearsal " + number;
    }

    /** A look that has just begun to train. */
    Look training() {
        List<Picture> pictures = props.training(LookMode.PERSONA).stream()
                .map(Taken::picture)
                .map(Picture.class::cast)
                .toList();
        Outcome<Training> outcome = studio.lookKeeper()
                .train(LookMode.PERSONA, new LookName(name()), pictures, Exchange.UNWATCHED, Service.EMBEDDED);
        if (outcome instanceof Outcome.Done<Training>(Training training)) return kept(training.look());
        throw new IllegalStateException("The look for the rehearsal could not be trained.");
    }

    /** A look whose training has ended. */
    Look trained() {
        UUID id = training().id();
        Outcome<Look> outcome = studio.lookKeeper().awaitTrained(id, LOOK_AGAIN, look -> {});
        if (outcome instanceof Outcome.Done<Look>(Look look)) return look;
        throw new IllegalStateException("The look for the rehearsal could not be trained.");
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
        return kept(look);
    }

    /** Deletes them at the service where it lets them go, and here; what the person had is there again. */
    synchronized void remove() {
        for (UUID id : made) {
            if (!(studio.lookKeeper().delete(id) instanceof Outcome.Done))
                studio.looks().forget(Service.EMBEDDED, id);
        }
        made.clear();
        own.stream().filter(this::isOnlyForgotten).forEach(studio.looks()::put);
        own = List.of();
    }

    private boolean isOnlyForgotten(Look look) {
        return studio.looks().find(Service.EMBEDDED, look.id()).isEmpty()
                && studio.connections().current().pikzels().look(look.id()) instanceof Outcome.Done;
    }

    private synchronized Look kept(Look look) {
        made.add(look.id());
        return look;
    }
}
