package thumbsmith.create;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.Subscription;

/** A desk whose jobs move only when the test says so. */
final class FakeDesk implements JobDesk {
    final List<Job> submitted = new ArrayList<>();
    final List<Service> asked = new ArrayList<>();
    final List<Path> folders = new ArrayList<>();
    final List<UUID> cancelled = new ArrayList<>();
    final List<UUID> resumed = new ArrayList<>();
    final List<UUID> refetched = new ArrayList<>();
    final List<UUID> settled = new ArrayList<>();
    final List<Path> moved = new ArrayList<>();
    final List<UUID> answered = new ArrayList<>();
    final List<Job> earlier = new ArrayList<>();
    final Map<UUID, Output> outputs = new HashMap<>();
    private final List<JobListener> listeners = new ArrayList<>();
    private final Clock clock;
    Service service = Service.EMBEDDED;
    Optional<Double> usual = Optional.empty();
    Optional<RuntimeException> fault = Optional.empty();

    FakeDesk(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Job> submit(Order order, Service expected) {
        if (fault.isPresent()) throw fault.get();
        folders.add(order.folder());
        asked.add(expected);
        List<Job> jobs = IntStream.rangeClosed(1, order.count())
                .mapToObj(n -> new Job(
                                UUID.randomUUID(),
                                order.recipe(),
                                service,
                                n,
                                order.count(),
                                order.folder(),
                                clock.instant(),
                                false,
                                new JobState.Waiting())
                        .filedUnder(order.project()))
                .toList();
        submitted.addAll(jobs);
        return jobs;
    }

    void tell(Job job) {
        List.copyOf(listeners).forEach(listener -> listener.changed(job));
    }

    void tell(Job job, Progress progress) {
        List.copyOf(listeners).forEach(listener -> listener.progressed(job.id(), progress));
    }

    void finish(Job job, Output output) {
        outputs.put(job.id(), output);
        tell(job);
        List.copyOf(listeners).forEach(listener -> listener.finished(job, output));
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public void cancel(UUID job) {
        cancelled.add(job);
    }

    @Override
    public void resume(UUID job) {
        resumed.add(job);
    }

    @Override
    public void refetch(UUID job) {
        refetched.add(job);
    }

    @Override
    public void settle(UUID job) {
        settled.add(job);
    }

    @Override
    public void moveTo(Path folder) {
        moved.add(folder);
    }

    @Override
    public Optional<Progress> progress(UUID job) {
        return Optional.empty();
    }

    @Override
    public Subscription listen(JobListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<Job> recent(int limit) {
        return earlier.stream().limit(limit).toList();
    }

    @Override
    public Optional<Output> output(UUID job) {
        return Optional.ofNullable(outputs.get(job));
    }

    @Override
    public boolean wasAnswered(UUID job) {
        return answered.contains(job);
    }

    @Override
    public Optional<Double> usualSeconds(Job job) {
        return usual;
    }
}
