package thumbsmith.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thumbsmith.contract.Slot;
import thumbsmith.job.Taken;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.PictureTaking;
import thumbsmith.ui.Work;

/** Takes pictures in one after the other, each checked as it would be for sending. Front thread only. */
final class PictureInbox implements AutoCloseable {
    /** @param name as the person knows it: the program's copy is named by its content */
    private record Named(String name, FoundPicture picture) {}

    private final PictureTaking taking;
    private final BiConsumer<String, Taken> taken;
    private final Consumer<String> refused;
    private final Deque<Named> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Work.Running running = () -> {};

    PictureInbox(ReviewBench bench, BiConsumer<String, Taken> taken, Consumer<String> refused) {
        this.taking = new PictureTaking(bench.intake(), Slot.SCORED, bench.work());
        this.taken = taken;
        this.refused = refused;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void add(String name, FoundPicture picture) {
        waiting.add(new Named(name, picture));
        if (!busy.get()) next();
    }

    private void next() {
        Named next = waiting.poll();
        busy.set(next != null);
        if (next != null) running = taking.take(next.picture(), it -> came(next.name(), it), this::wrong, this::next);
    }

    private void came(String name, Taken picture) {
        taken.accept(name, picture);
        next();
    }

    private void wrong(String why) {
        refused.accept(why);
        next();
    }

    @Override
    public void close() {
        waiting.clear();
        running.cancel();
    }
}
