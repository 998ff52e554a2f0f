package thumbsmith.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives jobs that wait or are parked another place in line; where there is no room between two, all move up a little. */
record Reordering(Airfield field, Journal journal, Runs runs) {

    /**
     * @param before where that one has gone on meanwhile they come first
     * @throws java.io.UncheckedIOException where it cannot be written down: then nothing is moved
     */
    void move(List<UUID> ids, Optional<UUID> before) {
        synchronized (field.holds) {
            List<Job> order = inOrder();
            List<Job> moving = named(ids, order);
            if (!moving.isEmpty()) take(place(moving, order, before));
        }
    }

    private List<Job> inOrder() {
        Stream<Job> waiting = Stream.concat(field.line.standing().stream(), field.comeback.jobs().stream());
        return Stream.concat(waiting, field.holds.parked().all())
                .sorted(Rank.IN_ORDER)
                .toList();
    }

    private static List<Job> named(List<UUID> ids, List<Job> order) {
        var known = order.stream().collect(Collectors.toMap(Job::id, job -> job, (one, _) -> one));
        return ids.stream()
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /** The jobs with their new places. */
    private List<Job> place(List<Job> moving, List<Job> order, Optional<UUID> before) {
        Set<Job> moved = new HashSet<>(moving);
        List<Job> others = new ArrayList<>(order);
        others.removeIf(moved::contains);
        int at = before.map(id -> indexOf(id, order, moved)).orElse(others.size());
        List<Long> room = room(others, at, moving.size());
        if (!room.isEmpty()) return ranked(moving, room);
        others.addAll(at, moving);
        return ranked(others, Rank.between(order.getFirst().rank() - 1, runs.end(), others.size()));
    }

    /** Among those that stay; one that moves itself stands for the one behind it. */
    private static int indexOf(UUID before, List<Job> order, Set<Job> moved) {
        int at = 0;
        for (Job job : order) {
            if (job.id().equals(before)) return at;
            if (!moved.contains(job)) at++;
        }
        return 0;
    }

    private List<Long> room(List<Job> others, int at, int jobs) {
        long above = at < others.size() ? others.get(at).rank() : runs.end();
        long below = at > 0 ? others.get(at - 1).rank() : Rank.before(above, jobs);
        return Rank.between(below, above, jobs);
    }

    private static List<Job> ranked(List<Job> jobs, List<Long> ranks) {
        return IntStream.range(0, jobs.size())
                .mapToObj(i -> jobs.get(i).ranked(ranks.get(i)))
                .toList();
    }

    private void take(List<Job> moved) {
        journal.ranked(moved);
        for (Job job : moved)
            field.flights
                    .find(job.id())
                    .ifPresentOrElse(
                            flight -> field.line.move(flight, job.rank()),
                            () -> field.holds.parked().put(job));
        field.holds.publish();
        for (Job job : moved)
            field.flights.find(job.id()).ifPresentOrElse(Flight::announce, () -> field.board.tell(job));
        field.holds.tell();
    }
}
