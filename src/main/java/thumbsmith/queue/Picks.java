package thumbsmith.queue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which jobs are picked, by id: they stay picked wherever they move. One of them leads; keys act from there. */
public final class Picks {
    /** @param lead where the keyboard is; empty before anything was picked */
    public record State(Set<UUID> picked, Optional<UUID> lead) {
        public State {
            picked = Set.copyOf(picked);
        }
    }

    private static final State NONE = new State(Set.of(), Optional.empty());

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", NONE);
    private List<UUID> order = List.of();
    private Function<UUID, Integer> indexOf = id -> -1;
    private Optional<UUID> anchor = Optional.empty();

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean contains(UUID job) {
        return state.get().picked().contains(job);
    }

    /** The picked ones in the order of the list. */
    List<UUID> inOrder() {
        Set<UUID> picked = state.get().picked();
        return order.stream().filter(picked::contains).toList();
    }

    /** The list is another one: what is gone from it is picked no more. */
    void follow(List<UUID> now, Function<UUID, Integer> indexes) {
        Optional<Integer> was = state.get().lead().map(indexOf);
        order = now;
        indexOf = indexes;
        if (state.get().picked().isEmpty()) return;
        Set<UUID> left = new LinkedHashSet<>(state.get().picked());
        left.removeIf(id -> indexes.apply(id) < 0);
        Optional<UUID> lead = state.get().lead().filter(id -> indexes.apply(id) >= 0);
        if (left.isEmpty()) was.flatMap(this::near).ifPresentOrElse(this::only, this::clear);
        else set(left, lead.or(() -> left.stream().findFirst()));
    }

    private Optional<UUID> near(int index) {
        return order.isEmpty() ? Optional.empty() : Optional.of(order.get(Math.clamp(index, 0, order.size() - 1)));
    }

    public void only(UUID job) {
        anchor = Optional.of(job);
        set(Set.of(job), anchor);
    }

    public void toggle(UUID job) {
        Set<UUID> next = new LinkedHashSet<>(state.get().picked());
        if (!next.remove(job)) next.add(job);
        anchor = Optional.of(job);
        set(next, anchor);
    }

    /** All from where picking began to that one. */
    public void extendTo(UUID job) {
        int from = anchor.map(indexOf).filter(it -> it >= 0).orElseGet(() -> indexOf.apply(job));
        int to = indexOf.apply(job);
        if (to < 0) return;
        set(new LinkedHashSet<>(order.subList(Math.min(from, to), Math.max(from, to) + 1)), Optional.of(job));
    }

    /** By that many further down; up where it is negative. Stays at the ends. */
    public void step(int by, boolean extend) {
        if (order.isEmpty()) return;
        int from = state.get().lead().map(indexOf).orElse(-1);
        UUID to = order.get(Math.clamp(from < 0 ? 0 : (long) from + by, 0, order.size() - 1));
        if (extend) extendTo(to);
        else only(to);
    }

    public void all() {
        if (!order.isEmpty())
            set(new LinkedHashSet<>(order), state.get().lead().or(() -> Optional.of(order.getFirst())));
    }

    public void clear() {
        anchor = Optional.empty();
        state.set(NONE);
    }

    private void set(Set<UUID> picked, Optional<UUID> lead) {
        state.set(new State(picked, lead));
    }
}
