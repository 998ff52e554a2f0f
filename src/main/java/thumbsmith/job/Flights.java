package thumbsmith.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import thumbsmith.contract.Service;

/** The flights that are under way, in line or resting, one for each job. Thread-safe. */
final class Flights {
    private final Map<UUID, Flight> flights = new ConcurrentHashMap<>();
    private final Map<Service, UUID> probes = new ConcurrentHashMap<>();
    private final Noticeboard board;
    private final Timekeeper time;
    private final OutputShelf shelf;
    private final Booking booking;
    private final Course course;

    Flights(Noticeboard board, Timekeeper time, OutputShelf shelf, Booking booking, Course course) {
        this.board = board;
        this.time = time;
        this.shelf = shelf;
        this.booking = booking;
        this.course = course;
    }

    Flight of(Job job, Connection connection) {
        Flight flight = new Flight(ticket(job), connection, shelf, booking, course);
        flights.put(job.id(), flight);
        return flight;
    }

    Flight of(Job job, Connection connection, Flight.Pass pass) {
        Flight flight = of(job, connection);
        flight.give(pass);
        if (pass == Flight.Pass.PROBE) probes.put(job.service(), job.id());
        return flight;
    }

    Ticket ticket(Job job) {
        return new Ticket(board, time, job);
    }

    Optional<Flight> find(UUID id) {
        return Optional.ofNullable(flights.get(id));
    }

    /** Whether a job is on its way to find out if the hold of that service is over. */
    boolean isProbing(Service service) {
        return Optional.ofNullable(probes.get(service)).flatMap(this::find).isPresent();
    }

    void remove(Flight flight) {
        flights.remove(flight.job().id(), flight);
    }

    /** Begins a flight on a thread of its own. */
    static void start(Flight flight, Consumer<Flight> landed) {
        Thread.ofVirtual().name("job-" + flight.job().id()).start(() -> {
            try {
                flight.run();
            } finally {
                landed.accept(flight);
            }
        });
    }

    /** Leaves all as they stand. */
    void abandon() {
        flights.values().forEach(Flight::abandon);
    }
}
