package thumbsmith.looks;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.job.LookKeeper;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;

/** What is asked of the service about one look, one thing at a time, and the ways out where it fails. All of it is free. */
final class LookErrand {
    private static final Texts TEXTS = Texts.of(LookErrand.class);

    private final LooksBench bench;
    private final Supplier<Look> look;
    private final Runnable toText;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /**
     * @param look as it is known now
     * @param toText puts the focus to what was typed
     */
    LookErrand(LooksBench bench, Supplier<Look> look, Runnable toText) {
        this.bench = bench;
        this.look = look;
        this.toText = toText;
    }

    /** Whether the service is being asked. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void refresh(Consumer<Look> then) {
        ask(Operation.LOOK, () -> keeper().refresh(look.get().id()), then);
    }

    /** Asks first. A look that cannot be deleted stays listed. */
    void delete() {
        String title = TEXTS.get("delete.title", look.get().name());
        boolean agreed = bench.confirm()
                .askToDestroy(title, TEXTS.get("delete.sentence"), TEXTS.get("delete.yes"), TEXTS.get("delete.no"));
        if (agreed) deleteNow();
    }

    private void deleteNow() {
        ask(Operation.DELETE_LOOK, () -> keeper().delete(look.get().id()), message -> {});
    }

    <T> void ask(Operation operation, Callable<Outcome<T>> question, Consumer<T> then) {
        ask(operation, question, then, failure -> false);
    }

    /** @param place takes the failures that have a place of their own; the others open a dialog */
    <T> void ask(Operation operation, Callable<Outcome<T>> question, Consumer<T> then, Predicate<Failure> place) {
        if (busy.get()) return;
        Runnable again = () -> ask(operation, question, then, place);
        busy.set(true);
        bench.work()
                .waiting(
                        question,
                        outcome -> answered(outcome, then, failure -> {
                            if (!place.test(failure)) show(failure, operation, again);
                            else bench.failures().note(trouble(failure, operation, again));
                        }),
                        fault -> broken(operation, again));
    }

    private <T> void answered(Outcome<T> outcome, Consumer<T> then, Consumer<Failure> failed) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Failed<T>(Failure failure) -> failed.accept(failure);
            case Outcome.Withdrawn<T>() -> {}
        }
    }

    private void broken(Operation operation, Runnable again) {
        busy.set(false);
        show(new Failure.Unexpected(TEXTS.get("fault")), operation, again);
    }

    private void show(Failure failure, Operation operation, Runnable again) {
        bench.failures().show(trouble(failure, operation, again));
    }

    private Trouble trouble(Failure failure, Operation operation, Runnable again) {
        return new Trouble(failure, Circumstances.of(operation), way -> takeOfDialog(way, again));
    }

    private void takeOfDialog(Recovery way, Runnable again) {
        switch (way) {
            case Recovery.DeleteWhenTrained _ -> write(keeper()::deleteWhenTrained);
            case Recovery.ForgetHere _ -> write(keeper()::forget);
            case Recovery.TryAgain _, Recovery.RunAgain _, Recovery.GoOn _, Recovery.CheckNow _ -> again.run();
            case Recovery.EditPrompt _, Recovery.FixField _, Recovery.TryOtherPictures _ -> toText.run();
            default -> {} // leaves the look as it is, marked where the service does not have it
        }
    }

    /** Takes a way that the card offers for what the look is marked with. */
    void takeOfMark(Recovery way) {
        switch (way) {
            case Recovery.Keep _ -> write(keeper()::keep);
            case Recovery.ForgetHere _ -> write(keeper()::forget);
            case Recovery.TryAgain _ -> deleteNow();
            case Recovery.CheckNow _ -> refresh(found -> {});
            default -> {} // is not offered for a mark
        }
    }

    /** The registry tells everyone of the change. */
    private void write(Consumer<Look> change) {
        Look meant = look.get();
        bench.work()
                .waiting(
                        () -> {
                            change.accept(meant);
                            return meant;
                        },
                        done -> {},
                        fault -> bench.failures().show(new Failure.Unexpected(TEXTS.get("fault"))));
    }

    private LookKeeper keeper() {
        return bench.studio().lookKeeper();
    }
}
