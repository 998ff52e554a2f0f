package thumbsmith.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.draft.StarterLook;

/** The personas and styles that this service knows: those that were trained here and those that came with it. */
final class Looks {
    private static final Set<String> RESERVED = Set.of("default", "pikzels", "admin", "none", "system");

    private final StateFile state;
    private final Outputs outputs;
    private final Apprentice apprentice;
    private final Clock clock;
    private final Duration training;
    private final List<StarterLook> starters;

    Looks(
            StateFile state,
            Outputs outputs,
            Apprentice apprentice,
            Clock clock,
            Duration training,
            List<StarterLook> starters) {
        this.state = state;
        this.outputs = outputs;
        this.apprentice = apprentice;
        this.clock = clock;
        this.training = training;
        this.starters = List.copyOf(starters);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws Refusal NOT_FOUND */
    Look find(UUID id) {
        Optional<StarterLook> starter =
                unlearned(state.read()).filter(it -> it.id().equals(id)).findFirst();
        if (starter.isPresent()) learn(starter.get());
        return known(state.read(), id);
    }

    /**
     * The look to draw with: what an older version learned of it is learned again first, once.
     *
     * @throws Refusal NOT_FOUND
     */
    Look learnedAnew(UUID id) {
        return isDated(find(id)) ? renewed(id) : find(id);
    }

    /** @throws Refusal NAME_RESERVED or NAME_ALREADY_EXISTS */
    void requireFree(LookMode mode, String name) {
        requireFree(state.read(), mode, name);
    }

    /** Registers a look whose training starts now; what it learned shows when the training is over. */
    Look add(LookMode mode, String name, Optional<Look.Learned> learned) {
        Instant now = clock.instant();
        Look look = new Look(UUID.randomUUID(), name, mode, now, now.plus(training), Optional.empty(), learned);
        try {
            state.update(it -> withFree(it, look));
            return look;
        } catch (Refusal nameWasTakenMeanwhile) {
            learned.map(Look.Learned::files).ifPresent(outputs::delete);
            throw nameWasTakenMeanwhile;
        }
    }

    Look instruct(UUID id, Optional<String> text) {
        find(id);
        return state.update(it -> it.withLook(known(it, id).instructed(text)))
                .looks()
                .get(id);
    }

    /** @throws Refusal CANNOT_DELETE_PROCESSING while it trains, DELETE_FAILED if its pictures stay */
    Look delete(UUID id) {
        Look look = find(id);
        if (look.status(now()) == LookStatus.PROCESSING)
            throw Refusal.of(ErrorCode.CANNOT_DELETE_PROCESSING, "It cannot be deleted while it is training.");
        look.learned().map(Look.Learned::files).ifPresent(outputs::delete);
        state.update(it -> it.withoutLook(id));
        return look;
    }

    private synchronized void learn(StarterLook starter) {
        if (state.read().starters().contains(starter.id())) return;
        Optional<Look.Learned> learned = apprentice.take(starter);
        Instant now = clock.instant();
        Look look = new Look(starter.id(), starter.name(), starter.mode(), now, now, Optional.empty(), learned);
        state.update(it -> it.withLook(look).withStarter(starter.id()));
    }

    private boolean isDated(Look look) {
        return look.status(now()) == LookStatus.COMPLETED
                && look.learned().orElseThrow().manner().isEmpty();
    }

    private synchronized Look renewed(UUID id) {
        Look dated = find(id);
        if (!isDated(dated)) return dated;
        Look.Learned old = dated.learned().orElseThrow();
        Optional<Look.Learned> learned =
                starter(id).isPresent() ? apprentice.take(starter(id).get()) : apprentice.again(dated, old);
        if (learned.isEmpty()) return dated;
        state.update(it -> it.withLook(known(it, id).relearned(learned.get())));
        List<String> kept = learned.get().files();
        outputs.delete(old.files().stream().filter(it -> !kept.contains(it)).toList());
        return find(id);
    }

    private Optional<StarterLook> starter(UUID id) {
        return starters.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private State withFree(State now, Look look) {
        requireFree(now, look.mode(), look.name());
        return now.withLook(look);
    }

    private Stream<StarterLook> unlearned(State now) {
        return starters.stream().filter(it -> !now.starters().contains(it.id()));
    }

    private void requireFree(State now, LookMode mode, String name) {
        if (RESERVED.contains(Look.plain(name)))
            throw Refusal.of(ErrorCode.NAME_RESERVED, "This name is reserved.", "name: is reserved");
        if (isTaken(now, mode, name))
            throw Refusal.of(ErrorCode.NAME_ALREADY_EXISTS, "This name is in use.", "name: is in use");
    }

    private boolean isTaken(State now, LookMode mode, String name) {
        return now.looks().values().stream().anyMatch(it -> it.goesBy(mode, name))
                || unlearned(now).anyMatch(it -> goesBy(it, mode, name));
    }

    private static boolean goesBy(StarterLook look, LookMode mode, String name) {
        return look.mode() == mode && Look.plain(look.name()).equals(Look.plain(name));
    }

    private static Look known(State now, UUID id) {
        return Optional.ofNullable(now.looks().get(id))
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "There is no persona or style with this id."));
    }
}
