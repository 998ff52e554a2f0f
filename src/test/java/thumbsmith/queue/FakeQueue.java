package thumbsmith.queue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;
import thumbsmith.job.Settlement;
import thumbsmith.job.Subscription;

/** A queue in memory that carries out orders at once and sends nothing. */
final class FakeQueue implements QueueDesk, QueueOrders {
    static final Service PAID = new Service("api.pikzels.com");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final Map<UUID, Job> jobs = new LinkedHashMap<>();
    final Map<UUID, Output> outputs = new HashMap<>();
    final Map<UUID, Instant> answers = new HashMap<>();
    final Map<UUID, Progress> progress = new HashMap<>();
    final List<JobListener> listeners = new ArrayList<>();
    final List<String> orders = new ArrayList<>();
    Service service = PAID;
    Optional<Crossing> crossing = Optional.empty();
    boolean paused;
    private final List<Runnable> switches = new ArrayList<>();
    private long made;

    Job add(String prompt, JobState state) {
        return add(prompt, state, false);
    }

    Job add(String prompt, JobState state, boolean cancelling) {
        Recipe recipe = text(prompt);
        Instant created = NOON.minus(Duration.ofHours(1)).plusMillis(made++);
        return tell(new Job(UUID.randomUUID(), recipe, service, 1, 1, Path.of("out"), created, cancelling, state));
    }

    Job tell(Job job) {
        jobs.put(job.id(), job);
        List.copyOf(listeners).forEach(listener -> listener.changed(job));
        return job;
    }

    static Recipe text(String prompt) {
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    void choose(Service other) {
        service = other;
        List.copyOf(switches).forEach(Runnable::run);
    }

    private String prompt(UUID id) {
        return jobs.get(id).recipe().prompt();
    }

    private void noted(String what, List<UUID> ids) {
        orders.add(what + " " + String.join(",", ids.stream().map(this::prompt).toList()));
    }

    @Override
    public QueueOrders orders() {
        return this;
    }

    @Override
    public List<Job> unfinished() {
        return jobs.values().stream().filter(job -> !job.state().isOver()).toList();
    }

    @Override
    public List<Job> unsettled() {
        return jobs.values().stream()
                .filter(job -> job.state() instanceof JobState.Unknown || answers.containsKey(job.id()))
                .toList();
    }

    @Override
    public List<Job> lately(int limit) {
        return jobs.values().stream()
                .filter(job -> job.state().isOver())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Output> output(UUID job) {
        return Optional.ofNullable(outputs.get(job));
    }

    @Override
    public Optional<Instant> answered(UUID job) {
        return Optional.ofNullable(answers.get(job));
    }

    @Override
    public Optional<Progress> progress(UUID job) {
        return Optional.ofNullable(progress.get(job));
    }

    @Override
    public Optional<Double> usualSeconds(Job job) {
        return Optional.of(20.0);
    }

    @Override
    public Subscription listen(JobListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Service service() {
        return service;
    }

    @Override
    public Subscription onServiceChange(Runnable changed) {
        switches.add(changed);
        return () -> switches.remove(changed);
    }

    @Override
    public Optional<Crossing> crossing(BigDecimal cost) {
        return crossing;
    }

    @Override
    public List<Job> submit(List<Order> asked, Service expected) {
        if (!expected.equals(service)) throw new IllegalArgumentException("Another service was chosen.");
        List<Job> fresh = new ArrayList<>();
        for (Order order : asked) {
            for (int i = 0; i < order.count(); i++) {
                fresh.add(add(order.recipe().prompt(), new JobState.Waiting()).filedUnder(order.project()));
            }
        }
        orders.add("submit " + fresh.size());
        return fresh;
    }

    @Override
    public void pause() {
        setPaused(true);
    }

    @Override
    public void resume() {
        setPaused(false);
    }

    private void setPaused(boolean now) {
        paused = now;
        List.copyOf(listeners).forEach(JobListener::pausedChanged);
    }

    @Override
    public boolean isPaused() {
        return paused;
    }

    @Override
    public void pause(List<UUID> ids) {
        noted("pause", ids);
        change(ids, JobState.Waiting.class, new JobState.Parked("Paused.", Optional.empty(), true));
    }

    @Override
    public void resume(List<UUID> ids) {
        noted("resume", ids);
        change(ids, JobState.Parked.class, new JobState.Waiting());
    }

    private void change(List<UUID> ids, Class<? extends JobState> from, JobState to) {
        ids.stream().map(jobs::get).filter(job -> from.isInstance(job.state())).forEach(job -> tell(job.in(to)));
    }

    @Override
    public void cancel(List<UUID> ids) {
        noted("cancel", ids);
        change(ids, JobState.Waiting.class, new JobState.Cancelled(NOON, false));
        change(ids, JobState.Parked.class, new JobState.Cancelled(NOON, false));
        ids.stream()
                .map(jobs::get)
                .filter(job -> job.state() instanceof JobState.Sending)
                .forEach(job -> tell(job.cancelling()));
    }

    @Override
    public void move(List<UUID> ids, Optional<UUID> before) {
        orders.add("move %s before %s"
                .formatted(
                        String.join(",", ids.stream().map(this::prompt).toList()),
                        before.map(this::prompt).orElse("nothing")));
        long end = jobs.values().stream().mapToLong(Job::rank).max().orElse(0) + 1000;
        long rank = before.map(id -> jobs.get(id).rank() - ids.size()).orElse(end);
        for (UUID id : ids) tell(jobs.get(id).ranked(rank++));
    }

    @Override
    public Optional<Job> again(UUID id) {
        noted("again", List.of(id));
        return Optional.of(jobs.get(id));
    }

    @Override
    public Optional<Job> settle(UUID id, Settlement settlement) {
        noted(settlement.name(), List.of(id));
        Job job = jobs.get(id);
        if (job.state() instanceof JobState.Unknown unknown) {
            tell(job.in(new JobState.Unknown(unknown.sent(), unknown.failure(), true)));
        }
        return Optional.empty();
    }
}
