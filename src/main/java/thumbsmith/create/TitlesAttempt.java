package thumbsmith.create;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import thumbsmith.api.Exchange;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;

/** One request for titles on its way. The client's thread and the front thread agree here whether it was sent. */
final class TitlesAttempt implements Exchange {
    private enum Stage {
        ON_ITS_WAY,
        WITHDRAWN,
        SENT
    }

    private final TitlesBasis basis;
    private final Service service;
    private final Instant began;
    private final Consumer<TitlesAttempt> sent;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.ON_ITS_WAY);
    private volatile boolean calledOff;

    /** @param sent told on the client's thread, once, when it cannot be withdrawn any more */
    TitlesAttempt(TitlesBasis basis, Service service, Instant began, Consumer<TitlesAttempt> sent) {
        this.basis = basis;
        this.service = service;
        this.began = began;
        this.sent = sent;
    }

    /**
     * Asked again for each request that follows one which the service turned away for being busy: none follows once the
     * person has called it off.
     */
    @Override
    public boolean mayComplete() {
        if (stage.compareAndSet(Stage.ON_ITS_WAY, Stage.SENT)) sent.accept(this);
        else if (calledOff) stage.set(Stage.WITHDRAWN);
        return stage.get() == Stage.SENT;
    }

    /** @return whether the service will surely never see it whole */
    boolean withdraw() {
        if (stage.compareAndSet(Stage.ON_ITS_WAY, Stage.WITHDRAWN)) return true;
        calledOff = true;
        return stage.get() == Stage.WITHDRAWN;
    }

    TitlesBasis basis() {
        return basis;
    }

    Service service() {
        return service;
    }

    Instant began() {
        return began;
    }

    /** What was asked and for how long, without its price. */
    Circumstances circumstances(Instant now) {
        return basis.circumstances().taking(Duration.between(began, now));
    }

    /** What to say when the program itself broke: whatever was sent may have been answered and charged. */
    Failure broken(Exception fault) {
        String why = fault.getClass().getSimpleName();
        return stage.get() == Stage.SENT
                ? new Failure.OutcomeUnknown(Operation.TITLES, Optional.empty(), Optional.empty(), why)
                : new Failure.Unexpected(why);
    }
}
