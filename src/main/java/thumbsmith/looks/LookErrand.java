package thumbsmith.looks;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.job.LookKeeper;
import thumbsmith.ui.Setback;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;

/** What is asked of the service about one look, one thing at a time, and the ways out where it fails. All of it is free. */
final class LookErrand {
    private static final Texts TEXTS = Texts.of(LookErrand.class);

    private final LooksBench bench;
    private final Supplier<Look> look;
    private final Runnable toText;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<FormNote>> waiting =
            new ReadOnlyObjectWrapper<>(this, "waiting", Optional.empty());
    private Runnable again = () -> {};

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

    /** What waits because nothing can be sent to the service, which a dialog or a line over the window tells. */
    ReadOnlyObjectProperty<Optional<FormNote>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Takes a way out of what waits: once more, or not at all. */
    void takeOfWaiting(Recovery way) {
        waiting.set(Optional.empty());
        if (way instanceof Recovery.TryAgain) again.run();
    }

    void refresh(Consumer<Look> then) {
        ask(Operation.LOOK, () -> keeper().refresh(look.get().id()), then);
    }

    /** A look that cannot be deleted stays listed. */
    void delete() {
        ask(Operation.DELETE_LOOK, () -> keeper().delete(look.get()), message -> {});
    }

    /** @param told runs once the answer, or why there is none, was told; also after a second try */
    void delete(Runnable told) {
        busy.subscribe((was, is) -> {
            if (was) bench.work().front(told);
        });
        delete();
    }

    <T> void ask(Operation operation, Callable<Outcome<T>> question, Consumer<T> then) {
        ask(operation, question, then, failure -> false);
    }

    /** @param place takes the failures that have a place of their own; the others open a dialog */
    <T> void ask(Operation operation, Callable<Outcome<T>> question, Consumer<T> then, Predicate<Failure> place) {
        if (busy.get()) return;
        Runnable once = () -> ask(operation, question, then, place);
        busy.set(true);
        waiting.set(Optional.empty());
        bench.work()
                .waiting(
                        question,
                        outcome -> answered(outcome, then, failure -> {
                            if (!place.test(failure)) show(failure, operation, once);
                            else bench.failures().note(trouble(failure, operation, once));
                        }),
                        fault -> broken(operation, once));
    }

    private <T> void answered(Outcome<T> outcome, Consumer<T> then, Consumer<Failure> failed) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Failed<T>(Failure failure) -> failed.accept(failure);
            case Outcome.Withdrawn<T>() -> {}
        }
    }

    private void broken(Operation operation, Runnable once) {
        busy.set(false);
        show(new Failure.Unexpected(TEXTS.get("fault")), operation, once);
    }

    private void show(Failure failure, Operation operation, Runnable once) {
        if (HoldReason.of(failure).isPresent()) {
            again = once;
            Circumstances around = Circumstances.of(operation);
            waiting.set(Optional.of(FormNote.of(Setback.waiting(failure, around).said())));
        } else {
            bench.failures().show(trouble(failure, operation, once));
        }
    }

    private Trouble trouble(Failure failure, Operation operation, Runnable once) {
        return new Trouble(failure, Circumstances.of(operation), way -> takeOfDialog(way, once));
    }

    private void takeOfDialog(Recovery way, Runnable once) {
        switch (way) {
            case Recovery.DeleteWhenTrained _ -> write(keeper()::deleteWhenTrained);
            case Recovery.ForgetHere _ -> write(keeper()::forget);
            case Recovery.TryAgain _, Recovery.RunAgain _ -> once.run();
            case Recovery.EditPrompt _, Recovery.FixField _, Recovery.TryOtherPictures _ -> toText.run();
            default -> {} // leaves the look as it is, marked where the service does not have it
        }
    }

    /** Takes a way that the card offers for what the look is marked with. */
    void takeOfMark(Recovery way) {
        switch (way) {
            case Recovery.Keep _ -> write(keeper()::keep);
            case Recovery.ForgetHere _ -> write(keeper()::forget);
            case Recovery.TryAgain _ -> delete();
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
