package thumbsmith.review;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private final PictureTaking taking;
    private final Consumer<Taken> taken;
    private final Consumer<String> refused;
    private final Deque<FoundPicture> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Work.Running running = () -> {};

    PictureInbox(ReviewBench bench, Consumer<Taken> taken, Consumer<String> refused) {
        this.taking = new PictureTaking(bench.intake(), Slot.SCORED, bench.work());
        this.taken = taken;
        this.refused = refused;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void add(FoundPicture picture) {
        waiting.add(picture);
        if (!busy.get()) next();
    }

    private void next() {
        FoundPicture picture = waiting.poll();
        busy.set(picture != null);
        if (picture != null) running = taking.take(picture, this::came, this::wrong, this::next);
    }

    private void came(Taken picture) {
        taken.accept(picture);
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
