package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Stage;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/**
 * Brings failures about on the program's own screens, over the embedded service alone. What the person had in them is
 * put aside before the first and comes back after the last. FX thread.
 */
final class RehearsalStage implements Stage, AutoCloseable {
    /** How long a window that is closed may stay for it. */
    private static final int PATIENCE_SECONDS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalStage.class);
    private static final Texts TEXTS = Texts.of(RehearsalStage.class);

    private final Wiring wiring;
    private final Work work;
    private final ObjectProperty<Route> route;
    private final RehearsalActors actors;
    private final RehearsalScript script;
    private final RehearsalMemory memory;
    private final RehearsedWork made;
    private final RehearsedLooks looks;
    private final RehearsalCues cues;
    private final KeptChoices choices;
    private Route before = Route.CREATE;
    private boolean begun;
    /** Of two that are asked for in a hurry only the second is shown. */
    private final AtomicInteger summoned = new AtomicInteger();

    RehearsalStage(
            Wiring wiring,
            Work work,
            WindowPorts ports,
            FailureDialog failures,
            ObjectProperty<Route> route,
            RehearsalActors actors) {
        this.wiring = wiring;
        this.work = work;
        this.route = route;
        this.actors = actors;
        RehearsalProps props = new RehearsalProps(wiring.studio());
        script = new RehearsalScript(wiring.embedded(), wiring.backstage());
        memory = wiring.isAlone() ? RehearsalMemory.in(wiring.folders().home()) : RehearsalMemory.ofThisRun();
        made = new RehearsedWork(wiring.studio(), memory);
        looks = new RehearsedLooks(wiring.studio(), props, memory);
        cues = new RehearsalCues(wiring, ports, failures, actors, props, made, looks);
        choices = new KeptChoices(wiring.preferences(), wiring.secrets(), memory);
        if (!memory.notes().equals(RehearsalNotes.NONE)) clearRemains();
    }

    /** A process that was killed in the middle had no time to: its cards stand here, its choices may hold. */
    private void clearRemains() {
        choices.putBack();
        List<UUID> left = made.jobs();
        inBackground(this::remove, () -> {
            actors.putAway(left);
            if (!begun) memory.forget();
        });
    }

    @Override
    public boolean isSet() {
        return wiring.connections().meansEmbedded();
    }

    @Override
    public void set() {
        wiring.backstage().embeddedOnly(true);
        wiring.connections().check();
    }

    /** The person's own work on the embedded service must not meet what is put up for the rehearsal. */
    @Override
    public void summon(Occasion occasion, Consumer<String> couldNot) {
        if (!begun && wiring.studio().scheduler().running() > 0) {
            couldNot.accept(TEXTS.get("rehearsal.busy"));
            return;
        }
        begun = true;
        wiring.backstage().embeddedOnly(true);
        choices.keep();
        actors.drop();
        looks.hurry();
        int mine = summoned.incrementAndGet();
        work.waiting(
                () -> prepared(occasion, mine),
                cue -> {
                    if (isOn(mine)) cue.run();
                },
                fault -> {
                    if (isOn(mine)) couldNot.accept(TEXTS.get("rehearsal.broken"));
                });
    }

    /** Whether that one is still wanted: the rehearsal has not ended, and another one was not asked for since. */
    private boolean isOn(int mine) {
        return begun && mine == summoned.get() && isSet();
    }

    /** Off the FX thread: all that waits. What comes back is done on the screens. */
    private synchronized Runnable prepared(Occasion occasion, int mine) {
        if (mine != summoned.get()) return () -> {};
        wiring.connections().current();
        script.clear();
        made.withdraw();
        looks.keep();
        Runnable cue = cues.of(occasion);
        script.plan(occasion);
        return cue;
    }

    @Override
    public void openList() {
        if (route.get() != Route.REHEARSAL) before = route.get();
        route.set(Route.REHEARSAL);
    }

    @Override
    public void leaveList() {
        route.set(before);
    }

    @Override
    public void clear() {
        actors.putAway(made.jobs());
        inBackground(this::remove, () -> {});
    }

    /** What is still being prepared is cleared too, since that waits for it, and is not played any more. */
    @Override
    public void strike() {
        int mine = summoned.incrementAndGet();
        looks.hurry();
        if (begun) actors.takeBack();
        begun = false;
        actors.putAway(made.jobs());
        inBackground(this::clean, () -> goBack(mine));
    }

    private synchronized void clean() {
        script.clear();
        remove();
    }

    /** Last of all: the looks that are removed are the embedded service's. Not where another rehearsal has begun since. */
    private void goBack(int mine) {
        if (mine != summoned.get()) return;
        choices.putBack();
        memory.forget();
        wiring.backstage().embeddedOnly(false);
        wiring.connections().check();
    }

    private synchronized void remove() {
        made.remove();
        looks.remove(isSet() ? Optional.of(wiring.connections().current()) : Optional.empty());
    }

    /** @param then on the FX thread, whether the deed was done or broke */
    private void inBackground(Runnable deed, Runnable then) {
        work.waiting(
                () -> {
                    deed.run();
                    return true;
                },
                done -> then.run(),
                fault -> then.run());
    }

    /** The window closes in the middle: what was rehearsed goes now, or at the next start where that takes too long. */
    @Override
    public void close() {
        if (begun) closeInTheMiddle();
        made.close();
    }

    /** The composer is closed with the window; its file holds what the person had in it. */
    private void closeInTheMiddle() {
        summoned.incrementAndGet();
        begun = false;
        looks.hurry();
        actors.drop();
        actors.putAway(made.jobs());
        choices.putBack();
        if (isDoneInTime(this::clean)) memory.forget();
    }

    private static boolean isDoneInTime(Runnable deed) {
        try {
            CompletableFuture.runAsync(deed, Thread::startVirtualThread).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("What was rehearsed stays until the next start", e);
            return false;
        }
    }
}
