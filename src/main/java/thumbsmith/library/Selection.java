package thumbsmith.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is selected in the grid.
 *
 * @param ids all of them
 * @param anchor where a range begins: what was chosen last without Shift
 * @param lead the one that the keyboard stands on
 */
record Selection(Set<UUID> ids, Optional<UUID> anchor, Optional<UUID> lead) {
    static final Selection NONE = new Selection(Set.of(), Optional.empty(), Optional.empty());

    Selection {
        ids = Set.copyOf(ids);
    }

    static Selection only(UUID id) {
        return new Selection(Set.of(id), Optional.of(id), Optional.of(id));
    }

    /** In or out, beside what is selected. */
    Selection toggle(UUID id) {
        Set<UUID> next = new HashSet<>(ids);
        if (!next.remove(id)) next.add(id);
        return new Selection(next, Optional.of(id), Optional.of(id));
    }

    /** Everything from the anchor to that one, in place of what was selected. */
    Selection to(UUID id, Finds finds) {
        int from = anchor.map(finds::indexOf).orElse(-1);
        int to = finds.indexOf(id);
        if (from < 0 || to < 0) return only(id);
        List<UUID> range = finds.between(Math.min(from, to), Math.max(from, to) + 1);
        return new Selection(new LinkedHashSet<>(range), anchor, Optional.of(id));
    }

    /** Those that a rubber band touches, beside what was selected before it was drawn. */
    Selection with(Collection<UUID> touched) {
        Set<UUID> next = new HashSet<>(ids);
        next.addAll(touched);
        return new Selection(next, anchor, lead);
    }

    static Selection all(Finds finds) {
        Optional<UUID> first = finds.size() == 0 ? Optional.empty() : Optional.of(finds.at(0));
        return new Selection(new HashSet<>(finds.ids()), first, first);
    }

    /** What is left of it when only those are there. */
    Selection among(Finds finds) {
        if (ids.stream().allMatch(finds::contains)
                && lead.filter(id -> !finds.contains(id)).isEmpty()) return this;
        Set<UUID> left = new HashSet<>(ids);
        left.removeIf(id -> !finds.contains(id));
        return new Selection(left, anchor.filter(finds::contains), lead.filter(finds::contains));
    }

    boolean has(UUID id) {
        return ids.contains(id);
    }

    int size() {
        return ids.size();
    }

    /** In the order of the grid. */
    List<UUID> inOrder(Finds finds) {
        return ids.stream()
                .filter(finds::contains)
                .sorted(java.util.Comparator.comparingInt(finds::indexOf))
                .toList();
    }
}
