package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import thumbsmith.image.UnreadablePictureException;

class WorkTest {
    private final ArrayDeque<Runnable> front = new ArrayDeque<>();
    private final Work work = new Work(front::add, Runnable::run, Runnable::run);
    private final List<Object> heard = new ArrayList<>();

    private Work.Running start(Callable<?> task) {
        return work.pixels(task, heard::add, heard::add);
    }

    private void settle() {
        while (!front.isEmpty()) front.remove().run();
    }

    @Test
    void aValueComesBackInFront() {
        start(() -> "value");
        assertThat(heard).isEmpty();
        settle();
        assertThat(heard).containsExactly("value");
    }

    @Test
    void whatIsCancelledIsNotHeardOf() {
        start(() -> "value").cancel();
        settle();
        assertThat(heard).isEmpty();
    }

    @Test
    void aFaultComesBackInFront() {
        UnreadablePictureException fault = new UnreadablePictureException("This is no picture.");
        start(() -> {
            throw fault;
        });
        settle();
        assertThat(heard).containsExactly(fault);
    }

    @Test
    void evenAnErrorIsToldBeforeItGoesOn() {
        OutOfMemoryError full = new OutOfMemoryError("pixels");
        assertThatThrownBy(() -> start(() -> {
                    throw full;
                }))
                .isSameAs(full);
        settle();
        assertThat(heard).singleElement().isInstanceOf(ExecutionException.class);
    }
}
