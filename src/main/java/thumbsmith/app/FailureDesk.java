package thumbsmith.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thumbsmith.app.Incident.Step;
import thumbsmith.contract.Page;
import thumbsmith.create.Ticker;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;

/**
 * Which failure the person is told of now, which wait their turn, and which wait on a screen that is not shown. One at
 * a time, none while the person types. FX thread.
 */
final class FailureDesk implements FailureDialog, AutoCloseable {
    private static final Texts TEXTS = Texts.of(FailureDesk.class);

    /** How long after the last key somebody is taken to be typing. */
    static final Duration TYPING = Duration.ofSeconds(2);

    private final Clock clock;
    private final ObjectProperty<Route> route;
    private final TakenWays ways;
    private final Catalogue catalogue = new Catalogue();
    private final List<Incident> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Incident>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private final HiddenScreens hidden;
    private final Waking waking;
    private final Subscription following;
    private Instant typed = Instant.MIN;
    private long last;

    /** @param route the screen that is shown; set where a notification leads to another one */
    FailureDesk(Clock clock, Ticker ticker, ObjectProperty<Route> route, TakenWays ways) {
        this.clock = clock;
        this.route = route;
        this.ways = ways;
        hidden = new HiddenScreens(route);
        waking = new Waking(ticker, this::tick);
        following = route.subscribe(this::next);
    }

    /** What is told now. */
    ReadOnlyObjectProperty<Optional<Incident>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What waits on screens that are not shown. */
    HiddenScreens hidden() {
        return hidden;
    }

    /** For a screen: while it is not shown, what it has to tell waits as a badge, unless it concerns all screens. */
    FailureDialog on(Route screen) {
        return new OfScreen(screen);
    }

    /** Tells of it wherever the person is. */
    @Override
    public void show(Trouble trouble) {
        tell(Optional.empty(), trouble);
    }

    /** Tells of a hold, once until {@link #withdraw}. */
    void tell(Held held, Trouble trouble, Step step) {
        if (change(held)) return;
        meet(incident(Optional.empty(), trouble).of(held).after(step));
    }

    /** @return whether a dialog tells of that hold, or will; what it says of the parked ones is right then */
    boolean change(Held held) {
        return replace(it -> it.isOf(held.number()), it -> it.of(held));
    }

    /** What tells of that hold becomes that; whether anything did. */
    boolean succeed(long holdNumber, UnaryOperator<Incident> change) {
        return replace(it -> it.isOf(holdNumber), change);
    }

    /** It is over. */
    void withdraw(long holdNumber) {
        waiting.removeIf(it -> it.isOf(holdNumber));
        if (open.get().filter(it -> it.isOf(holdNumber)).isPresent()) leave();
    }

    /** What the last way out of a hold's dialog did. */
    void remark(long holdNumber, String sentence) {
        replace(it -> it.isOf(holdNumber), it -> it.saying(sentence));
    }

    /** A key was typed into a text. */
    void typed() {
        typed = clock.instant();
    }

    /** Takes that way out of the open dialog. */
    void take(Recovery way) {
        open.get().ifPresent(incident -> {
            if (WayKind.of(way).staysOpen()) takeAndStay(way, incident);
            else takeAndClose(way, incident);
        });
    }

    /** Leaves everything as it is. */
    void leave() {
        open.set(Optional.empty());
        next();
    }

    /** Closes first: the way out may put the focus where work goes on. */
    private void takeAndClose(Recovery way, Incident incident) {
        open.set(Optional.empty());
        ways.take(way, incident);
        next();
    }

    private void takeAndStay(Recovery way, Incident incident) {
        Predicate<Incident> same = it -> it.number() == incident.number();
        if (way instanceof Recovery.CheckNow) replace(same, it -> it.saying(TEXTS.get("desk.asking")));
        Optional<String> remark = ways.take(way, incident);
        replace(same, it -> it.after(step(it, way)).saying(remark.orElse(it.remark())));
    }

    private static Step step(Incident incident, Recovery way) {
        if (!(way instanceof Recovery.OpenPage(Page page))) return incident.step();
        return page == Page.BILLING ? Step.BILLING_OPENED : Step.PAGE_OPENED;
    }

    private void tell(Optional<Route> screen, Trouble trouble) {
        meet(incident(screen, trouble));
    }

    private Incident incident(Optional<Route> screen, Trouble trouble) {
        return Incident.of(++last, screen, trouble, catalogue.present(trouble.failure(), trouble.around()));
    }

    private void meet(Incident met) {
        if (!replace(met::isLike, it -> it.joinedBy(met))) waiting.add(met);
        hidden.met(met, clock.instant());
        next();
    }

    private boolean replace(Predicate<Incident> which, UnaryOperator<Incident> change) {
        if (open.get().filter(which).isPresent()) {
            open.set(open.get().map(change));
            return true;
        }
        boolean found = waiting.stream().anyMatch(which);
        waiting.replaceAll(it -> which.test(it) ? change.apply(it) : it);
        return found;
    }

    private void tick() {
        hidden.expire(clock.instant());
        next();
    }

    /** Opens the first that may be told here and now. */
    private void next() {
        Optional<Incident> due = waiting.stream().filter(this::isHere).findFirst();
        boolean typing = clock.instant().isBefore(typed.plus(TYPING));
        if (open.get().isEmpty() && !typing) {
            due.ifPresent(waiting::remove);
            due.ifPresent(it -> open.set(Optional.of(it)));
        }
        hidden.show(waiting);
        waking.need(hidden.isNotifying() || typing && due.isPresent());
    }

    /** What failed on one screen. What concerns them all is told on whichever is shown. */
    private final class OfScreen implements FailureDialog {
        private final Route screen;

        OfScreen(Route screen) {
            this.screen = screen;
        }

        @Override
        public void show(Trouble trouble) {
            tell(HoldReason.of(trouble.failure()).isPresent() ? Optional.empty() : Optional.of(screen), trouble);
        }

        @Override
        public void note(Trouble trouble) {
            String title =
                    catalogue.present(trouble.failure(), trouble.around()).title();
            hidden.note(screen, title, clock.instant());
            next();
        }
    }

    private boolean isHere(Incident incident) {
        return incident.screen().filter(it -> it != route.get()).isEmpty();
    }

    @Override
    public void close() {
        following.unsubscribe();
        waking.close();
    }
}
