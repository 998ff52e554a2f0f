package thumbsmith.create;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.contract.Field;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.ui.Setback;
import thumbsmith.ui.Texts;

/**
 * Titles for what the composer holds: asked for at the price that was read, once, and kept until others are asked for.
 * Front thread only.
 */
public final class TitlesModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(TitlesModel.class);

    private final TitlesInputs inputs;
    private final TitlesAsker asker;
    private final TitlesPorts ports;
    private final TitlesWays ways;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<TitlesState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new TitlesState.Idle());
    private final ReadOnlyObjectWrapper<Optional<TitlesProposal>> proposal =
            new ReadOnlyObjectWrapper<>(this, "proposal", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> blocked =
            new ReadOnlyObjectWrapper<>(this, "blocked", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Field>> wanted =
            new ReadOnlyObjectWrapper<>(this, "wanted", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> copied =
            new ReadOnlyObjectWrapper<>(this, "copied", Optional.empty());
    private final ElapsedTime elapsed;
    private Optional<TitlesAttempt> current = Optional.empty();
    private Optional<Runnable> back = Optional.empty();
    /** Whether the budget is being asked about. */
    private boolean checking;

    TitlesModel(ComposerModel composer, TitlesAsker asker, TitlesPorts ports) {
        this.inputs = new TitlesInputs(composer);
        this.asker = asker;
        this.ports = ports;
        this.elapsed = new ElapsedTime(ports.clock(), ports.ticker());
        this.ways = new TitlesWays(this, inputs, ports);
        inputs.onChange(this::refresh);
        refresh();
    }

    /** Whether the panel is shown; what is in it stays when it is not. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TitlesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The titles that came last; they stay while others are asked for. */
    public ReadOnlyObjectProperty<Optional<TitlesProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** Why they cannot be asked for, in words; empty when they can. */
    public ReadOnlyObjectProperty<Optional<String>> blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** Something to know that is no failure; mostly empty. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The input that a way out leads to, until it has been shown. */
    public ReadOnlyObjectProperty<Optional<Field>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The title that was copied last. */
    public ReadOnlyObjectProperty<Optional<String>> copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /** How long they have been asked for: {@code 0:12}. */
    public ReadOnlyStringProperty elapsedProperty() {
        return elapsed.wordsProperty();
    }

    /** Whether pressing the button beside the prompt sends something: nothing was asked for yet. */
    public boolean isUntouched() {
        return state.get() instanceof TitlesState.Idle && proposal.get().isEmpty();
    }

    /** Whether asking is offered apart from the ways out, which may ask a question first. */
    boolean offersAsking() {
        return switch (state.get()) {
            case TitlesState.Idle _ -> true;
            case TitlesState.Asking _, TitlesState.Waits _ -> false;
            case TitlesState.Failed(Service asked, Setback why) ->
                why.said().ways().stream().noneMatch(way -> way.recovery().sends());
        };
    }

    TitlesPrice price() {
        return priceOn(inputs.composer().serviceProperty().get().service());
    }

    /** Opens the panel; asks, at the price on the button, where nothing was asked for yet. */
    public void press() {
        boolean asks = isUntouched();
        open.set(true);
        if (asks) ask();
    }

    public void hide() {
        open.set(false);
    }

    /** Asks the service whose price is shown, unless something blocks it or it is asked already. */
    public void ask() {
        if (current.isEmpty() && !checking && blocked.get().isEmpty())
            price().service().ifPresent(service -> sendWithin(inputs.basis(), service));
    }

    /** Within the budget, or over it with the person's word. */
    private void sendWithin(TitlesBasis basis, Service service) {
        checking = true;
        ports.budget().ask(priceOn(Optional.of(service)).cost(), () -> send(basis, service), () -> checking = false);
    }

    /** Calls them off: for nothing until all is sent; what is sent may come and cost all the same. */
    public void cancel() {
        current.ifPresent(attempt -> {
            if (attempt.withdraw()) end(new TitlesState.Idle());
            else state.set(new TitlesState.Asking(attempt.service(), true, true));
        });
    }

    /** Takes a way out of the failure that is shown. */
    public void take(Recovery way) {
        switch (state.get()) {
            case TitlesState.Failed(Service service, Setback why) -> ways.take(way, why, service);
            case TitlesState.Waits(Service service, Setback why) -> ways.take(way, why, service);
            case TitlesState.Idle _, TitlesState.Asking _ -> {}
        }
    }

    public void copy(String title) {
        ports.clipboard().accept(title);
        copied.set(Optional.of(title));
    }

    /** All of them, a line each. */
    public void copyAll() {
        proposal.get().ifPresent(it -> ports.clipboard().accept(String.join("\n", it.titles())));
    }

    /** What this wrote into the prompt as the thumbnail's headline; the person may have taken it out since. */
    public ReadOnlyObjectProperty<Optional<String>> headlineProperty() {
        return inputs.composer().prompt().headlineProperty();
    }

    public boolean isWritten(String title) {
        return headlineProperty()
                .get()
                .filter(PromptBox.quotable(title)::equals)
                .isPresent();
    }

    /** Asks for the title as the thumbnail's headline, in place of another title; a second time takes it out again. */
    public void writeOrErase(String title) {
        PromptBox prompt = inputs.composer().prompt();
        prompt.headline(isWritten(title) ? Optional.empty() : Optional.of(title));
    }

    /** Lets the panel be used for a rehearsal: what was in it is kept for {@link #takeBack}. */
    void putAside() {
        if (back.isPresent()) return;
        Optional<TitlesProposal> kept = proposal.get();
        boolean wasOpen = open.get();
        back = Optional.of(() -> {
            proposal.set(kept);
            open.set(wasOpen);
            leave();
        });
    }

    void takeBack() {
        back.ifPresent(Runnable::run);
        back = Optional.empty();
    }

    /** Called once the input that {@link #wantedProperty} names has the focus. */
    public void wantedIsShown() {
        wanted.set(Optional.empty());
    }

    void want(Field field) {
        wanted.set(Optional.of(field));
    }

    void say(String sentence) {
        notice.set(Optional.of(sentence));
    }

    /** Nothing more is said of the failure. */
    void leave() {
        if (current.isEmpty()) state.set(new TitlesState.Idle());
    }

    /** Asks again where the price that was read still applies. */
    void again(Service asked) {
        if (price().service().filter(now -> !now.equals(asked)).isPresent()) {
            leave();
            say(TEXTS.get("titles.elsewhere"));
        } else {
            blocked.get().ifPresent(this::say);
            ask();
        }
    }

    private void send(TitlesBasis basis, Service service) {
        TitlesAttempt attempt = new TitlesAttempt(
                basis, service, ports.clock().instant(), sent -> ports.work().front(() -> isSent(sent)));
        checking = false;
        current = Optional.of(attempt);
        notice.set(Optional.empty());
        state.set(new TitlesState.Asking(service, false, false));
        elapsed.run(attempt.began());
        ports.work()
                .waiting(
                        () -> asker.titles(basis.request(), attempt, service),
                        outcome -> came(attempt, outcome),
                        fault -> came(attempt, Outcome.failed(attempt.broken(fault))));
    }

    private void isSent(TitlesAttempt attempt) {
        if (isCurrent(attempt)) state.set(new TitlesState.Asking(attempt.service(), true, false));
    }

    private void came(TitlesAttempt attempt, Outcome<TitlesAnswer> outcome) {
        if (!isCurrent(attempt)) return; // it was called off before it was sent
        switch (outcome) {
            case Outcome.Done<TitlesAnswer>(TitlesAnswer answer) -> {
                proposal.set(Optional.of(TitlesProposal.of(answer, attempt.basis())));
                copied.set(Optional.empty());
                if (back.isEmpty()) ports.keeper().keep(answer, attempt.basis(), attempt.service()); // no rehearsal
                end(new TitlesState.Idle());
            }
            case Outcome.Failed<TitlesAnswer>(Failure failure) -> failed(attempt, failure);
            case Outcome.Withdrawn<TitlesAnswer>() -> end(new TitlesState.Idle());
        }
    }

    /** What concerns more than these titles is told elsewhere, and here not at all to one who called them off. */
    private void failed(TitlesAttempt attempt, Failure failure) {
        boolean calledOff = state.get() instanceof TitlesState.Asking asking && asking.cancelled();
        Circumstances around = around(attempt);
        if (HoldReason.of(failure).isEmpty()) {
            Setback why = Setback.of(failure, around, TitlesWays::offers);
            end(new TitlesState.Failed(attempt.service(), why));
            ports.failures().note(why.trouble());
        } else if (calledOff) {
            end(new TitlesState.Idle());
        } else {
            end(new TitlesState.Waits(attempt.service(), Setback.waiting(failure, around)));
        }
    }

    private Circumstances around(TitlesAttempt attempt) {
        Circumstances asked = attempt.circumstances(ports.clock().instant());
        return priceOn(Optional.of(attempt.service())).list().map(asked::at).orElse(asked);
    }

    private TitlesPrice priceOn(Optional<Service> service) {
        return new TitlesPrice(inputs.composer().pricing(), service);
    }

    private boolean isCurrent(TitlesAttempt attempt) {
        return current.filter(it -> it == attempt).isPresent();
    }

    private void end(TitlesState next) {
        current = Optional.empty();
        elapsed.stop();
        state.set(next);
    }

    /** What was said of another service does not hold for the one that is chosen now. */
    private void refresh() {
        if (blocked.get().isPresent() && inputs.whyNot().isEmpty()) notice.set(Optional.empty());
        blocked.set(inputs.whyNot());
        Optional<Service> now = price().service();
        if (now.isPresent()
                && state.get() instanceof TitlesState.Waits waits
                && !waits.service().equals(now.get())) leave();
    }

    @Override
    public void close() {
        current.ifPresent(TitlesAttempt::withdraw);
        elapsed.stop();
    }
}
