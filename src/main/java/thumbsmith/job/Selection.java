package thumbsmith.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import thumbsmith.failure.Failure;

/** Orders of some jobs: what becomes of those that wait or are parked is written down in one go each. */
record Selection(Airfield field, Connections connections) {

    /** The jobs that were named: taken out of the line, on their way, or parked. */
    private record Found(List<Flight> standing, List<Flight> flying, List<Job> parked) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Free for what is not sent; what is, is fetched and filed as cancelled. */
    void cancel(List<UUID> ids, JobState.Cancelled end) {
        synchronized (field.holds) {
            Found found = find(ids);
            found.flying().forEach(this::cancel);
            field.board.tell(ground(found.standing(), job -> job.in(end), field.board::writeIfPossible));
            field.board.tell(take(found.parked(), job -> job.in(end)));
        }
    }

    /** They are parked until the person lets each go on; what flies goes on. */
    void pause(List<UUID> ids) {
        JobState.Parked state = new JobState.Parked(Sentences.PAUSED, Optional.empty(), true);
        synchronized (field.holds) {
            Found found = find(ids);
            List<Job> paused = new ArrayList<>(ground(found.standing(), job -> job.in(state), field.board::write));
            found.parked().removeIf(ParkedJobs::isPaused);
            paused.addAll(take(found.parked(), job -> job.in(state)));
            paused.forEach(field.holds::setAside);
            field.board.tell(paused);
        }
    }

    /** Those parked for the chosen service go on, the others wait until theirs is chosen. */
    void resume(List<UUID> ids) {
        Connection connection = connections.current();
        synchronized (field.holds) {
            Map<Boolean, List<Job>> chosen = ids.stream()
                    .distinct()
                    .filter(id -> field.flights.find(id).isEmpty())
                    .flatMap(id -> field.holds.parked(id).stream())
                    .collect(Collectors.partitioningBy(job -> job.service().equals(connection.service())));
            keep(chosen.get(false));
            field.release.some(chosen.get(true), connection);
        }
    }

    private void keep(List<Job> elsewhere) {
        if (elsewhere.isEmpty()) return;
        List<Job> kept = take(elsewhere, Selection::forItsService);
        kept.forEach(field.holds::setAside);
        field.holds.publish();
        field.board.tell(kept);
    }

    private static Job forItsService(Job job) {
        Optional<Failure> failure = job.state() instanceof JobState.Parked parked ? parked.failure() : Optional.empty();
        return job.in(new JobState.Parked(Sentences.otherService(job.service()), failure));
    }

    /** Takes those that wait out of the line. */
    private Found find(List<UUID> ids) {
        Found found = new Found();
        for (UUID id : new LinkedHashSet<>(ids)) {
            field.flights
                    .find(id)
                    .ifPresentOrElse(
                            flight -> (takeOut(flight) ? found.standing() : found.flying()).add(flight),
                            () -> field.holds.parked(id).ifPresent(found.parked()::add));
        }
        return found;
    }

    private boolean takeOut(Flight flight) {
        return field.line.leave(flight) || field.comeback.leave(flight);
    }

    private void cancel(Flight flight) {
        flight.cancel();
        if (takeOut(flight)) field.flights.remove(flight);
    }

    /** They stand in line no more; where that has to be written down and cannot be they do again. */
    private List<Job> ground(List<Flight> standing, UnaryOperator<Job> change, Consumer<List<Job>> write) {
        List<Job> grounded =
                standing.stream().map(flight -> change.apply(flight.job())).toList();
        try {
            if (!grounded.isEmpty()) write.accept(grounded);
        } catch (RuntimeException e) {
            field.line.join(standing);
            throw e;
        }
        for (int i = 0; i < grounded.size(); i++) standing.get(i).become(grounded.get(i));
        standing.forEach(field.flights::remove);
        return grounded;
    }

    private List<Job> take(List<Job> parked, UnaryOperator<Job> change) {
        List<Job> taken = field.takeover.of(parked.stream().map(change).toList());
        parked.stream().map(Job::service).distinct().forEach(field.release::endIfEmpty);
        return taken;
    }
}
