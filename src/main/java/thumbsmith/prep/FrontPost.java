package thumbsmith.prep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thumbsmith.ui.Work;

/**
 * Carries what other threads tell to the FX thread, in order and in as few hops as it takes: thousands of pieces of news
 * must not become thousands of tasks there.
 */
final class FrontPost<T> {
    private final Work work;
    private final Consumer<List<T>> then;
    private final List<T> underway = new ArrayList<>();

    /** @param then on the FX thread */
    FrontPost(Work work, Consumer<List<T>> then) {
        this.work = work;
        this.then = then;
    }

    /** Any thread. */
    void post(T news) {
        boolean first;
        synchronized (underway) {
            first = underway.isEmpty();
            underway.add(news);
        }
        if (first) work.front(this::deliver);
    }

    private void deliver() {
        List<T> taken;
        synchronized (underway) {
            taken = List.copyOf(underway);
            underway.clear();
        }
        then.accept(taken);
    }
}
