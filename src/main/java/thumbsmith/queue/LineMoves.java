package thumbsmith.queue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where picked jobs go in line, as a move says it: before which job, or at the end. Empty where nothing would move. */
record LineMoves(List<UUID> line, Set<UUID> picked) {
    /** @param before at the end where it is empty */
    record Move(List<UUID> jobs, Optional<UUID> before) {}

    Optional<Move> up() {
        int first = indexOfFirst();
        return first <= 0 ? Optional.empty() : Optional.of(before(first - 1));
    }

    Optional<Move> down() {
        int last = indexOfLast();
        if (last < 0 || last == line.size() - 1) return Optional.empty();
        return Optional.of(before(last + 2));
    }

    Optional<Move> toTop() {
        return moved().isEmpty() ? Optional.empty() : Optional.of(before(0));
    }

    Optional<Move> toEnd() {
        return moved().isEmpty() ? Optional.empty() : Optional.of(before(line.size()));
    }

    /** To before the job that is at that place now, from 0. */
    Optional<Move> to(int place) {
        return moved().isEmpty() ? Optional.empty() : Optional.of(before(place));
    }

    private Move before(int place) {
        return new Move(
                moved(),
                line.stream().skip(place).filter(id -> !picked.contains(id)).findFirst());
    }

    private List<UUID> moved() {
        return line.stream().filter(picked::contains).toList();
    }

    private int indexOfFirst() {
        for (int i = 0; i < line.size(); i++) if (picked.contains(line.get(i))) return i;
        return -1;
    }

    private int indexOfLast() {
        for (int i = line.size() - 1; i >= 0; i--) if (picked.contains(line.get(i))) return i;
        return -1;
    }
}
