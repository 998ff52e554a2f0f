package thumbsmith.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Trouble;
import thumbsmith.ui.Work;

/** The desk over holds that a test sets, with time by hand and everything on the test's own thread. */
final class DeskBench {
    static final Service PAID = new Service("api.pikzels.com");
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    final ObjectProperty<Route> route = new SimpleObjectProperty<>(Route.CREATE);
    final List<String> taken = new ArrayList<>();
    final Holds port = new Holds();
    final FailureDesk failures;
    private final List<Runnable> ticking = new ArrayList<>();
    private Instant now = NOW;
    Optional<Path> folder = Optional.empty();
    private HoldDesk holds;

    DeskBench() {
        this((way, incident) -> Optional.empty());
    }

    /** @param common takes the ways that lead beyond the screen */
    DeskBench(TakenWays common) {
        failures = new FailureDesk(clock(), this::start, route, (way, incident) -> take(common, way, incident));
    }

    private Optional<String> take(TakenWays common, Recovery way, Incident incident) {
        taken.add(way.key());
        if (!WayKind.of(way).isCommon()) incident.trouble().take().accept(way);
        return common.take(way, incident);
    }

    /** Made when it is first asked for: it reads the holds at once. */
    HoldDesk holds() {
        if (holds == null) {
            holds = new HoldDesk(
                    port,
                    new Pricing(Prices.PUBLISHED),
                    Work.inline(),
                    clock(),
                    this::start,
                    failures,
                    () -> folder,
                    () -> taken.add("choose-service"));
        }
        return holds;
    }

    private Subscription start(Runnable tick) {
        ticking.add(tick);
        return () -> ticking.remove(tick);
    }

    boolean isTicking() {
        return !ticking.isEmpty();
    }

    void pass(Duration time) {
        now = now.plus(time);
        List.copyOf(ticking).forEach(Runnable::run);
    }

    Optional<Incident> open() {
        return failures.openProperty().get();
    }

    String title() {
        return open().map(it -> it.shown().title()).orElse("");
    }

    List<BannerLine> banners() {
        return holds().banners().linesProperty().get();
    }

    static Failure.Api api(ErrorCode code, String message, String... details) {
        return new Failure.Api(
                code.name(),
                code.status(),
                Optional.of("0b7e3f52-6c1d-4f0e-9a57-2d8f4c1e7f3a"),
                List.of(details),
                message,
                Optional.empty());
    }

    static Trouble trouble(ErrorCode code) {
        return new Trouble(api(code, ""), thumbsmith.failure.Circumstances.NONE, way -> {});
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** What a scheduler would hold. */
    static final class Holds implements HoldPort {
        final List<String> asked = new ArrayList<>();
        private final List<Runnable> listeners = new ArrayList<>();
        private final Map<UUID, Job> jobs = new HashMap<>();
        private List<Hold> holds = List.of();
        Runnable onCheck = () -> {};
        Service chosen = PAID;

        /** Both under the first. */
        static Hold both(Hold one, Hold other) {
            List<UUID> jobs = new ArrayList<>(one.jobs());
            jobs.addAll(other.jobs());
            return new Hold(
                    one.number(),
                    one.service(),
                    one.reason(),
                    one.failure(),
                    one.since(),
                    jobs,
                    one.cost().add(other.cost()),
                    one.nextCheck(),
                    one.asks());
        }

        Hold hold(long number, Service service, Failure failure, int count) {
            return hold(number, service, failure, count, Model.PKZ_4);
        }

        Hold hold(long number, Service service, Failure failure, int count, Model model) {
            List<UUID> parked = IntStream.range(0, count)
                    .mapToObj(it -> job(service, failure, model).id())
                    .toList();
            BigDecimal each = service.isEmbedded() ? BigDecimal.ZERO : new BigDecimal("0.37");
            return new Hold(
                    number,
                    service,
                    HoldReason.of(failure).orElseThrow(),
                    failure,
                    NOW,
                    parked,
                    each.multiply(BigDecimal.valueOf(count)),
                    Optional.empty(),
                    false);
        }

        private Job job(Service service, Failure failure, Model model) {
            Recipe recipe = new Recipe(
                    Operation.TEXT,
                    "A castle",
                    Optional.of(model),
                    Format.WIDE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of());
            Job job = new Job(
                    UUID.randomUUID(),
                    recipe,
                    service,
                    1,
                    1,
                    Path.of("out"),
                    NOW,
                    false,
                    new JobState.Parked("parked", Optional.of(failure)));
            jobs.put(job.id(), job);
            return job;
        }

        void goesOn(Hold hold) {
            hold.jobs().forEach(id -> jobs.computeIfPresent(id, (key, job) -> job.in(new JobState.Waiting())));
        }

        void set(Hold... now) {
            holds = List.of(now);
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public List<Hold> holds() {
            return holds;
        }

        @Override
        public Service chosen() {
            return chosen;
        }

        @Override
        public Optional<Job> job(UUID id) {
            return Optional.ofNullable(jobs.get(id));
        }

        @Override
        public Subscription listen(Runnable changed) {
            listeners.add(changed);
            return () -> listeners.remove(changed);
        }

        @Override
        public void goOn(Service service) {
            asked.add("go on " + service.name());
        }

        @Override
        public void goOn(Service service, Model model) {
            asked.add("go on " + service.name() + " with " + model.wire());
        }

        @Override
        public void checkNow(Service service) {
            asked.add("check " + service.name());
            onCheck.run();
        }

        @Override
        public void dismiss(Service service) {
            asked.add("dismiss " + service.name());
        }

        @Override
        public void moveTo(Path folder) {
            asked.add("move to " + folder);
        }
    }

    static Hold asking(Hold hold) {
        return with(hold, hold.nextCheck(), true);
    }

    static Hold checking(Hold hold, Instant next) {
        return with(hold, Optional.of(next), false);
    }

    private static Hold with(Hold hold, Optional<Instant> nextCheck, boolean asks) {
        return new Hold(
                hold.number(),
                hold.service(),
                hold.reason(),
                hold.failure(),
                hold.since(),
                hold.jobs(),
                hold.cost(),
                nextCheck,
                asks);
    }
}
