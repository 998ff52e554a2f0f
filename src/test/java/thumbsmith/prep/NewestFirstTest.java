package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thumbsmith.ui.Work;

class NewestFirstTest {
    private final Deque<Runnable> pool = new ArrayDeque<>();
    private final Work work = new Work(Runnable::run, pool::add, pool::add);
    private final List<String> shown = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final NewestFirst<String, String> renderer = new NewestFirst<>(
            work::pixels, this::answer, (wish, answer) -> shown.add(answer), (wish, fault) -> failed.add(wish));

    @Test
    void wishesBetweenAreDroppedAndNothingQueuesUp() {
        for (String wish : List.of("a", "b", "c", "d")) renderer.ask(wish);
        assertThat(pool).hasSize(1);
        pool.poll().run();
        assertThat(shown).containsExactly("A");
        assertThat(pool).hasSize(1);
        pool.poll().run();
        assertThat(shown).containsExactly("A", "D");
        assertThat(pool).isEmpty();
    }

    @Test
    void whatFailsDoesNotStopTheNext() {
        renderer.ask("bad");
        renderer.ask("good");
        pool.poll().run();
        pool.poll().run();
        assertThat(failed).containsExactly("bad");
        assertThat(shown).containsExactly("GOOD");
    }

    private String answer(String wish) {
        if (wish.equals("bad")) throw new IllegalStateException(wish);
        return wish.toUpperCase(Locale.ROOT);
    }
}
