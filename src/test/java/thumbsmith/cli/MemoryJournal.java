package thumbsmith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Journal;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Output;

/** A journal that lasts as long as the test. */
final class MemoryJournal implements Journal {
    private final Map<UUID, Job> jobs = new LinkedHashMap<>();
    private final Map<UUID, Output> outputs = new LinkedHashMap<>();
    private final List<LedgerLine> booked;
    Optional<Double> median = Optional.of(20.0);

    /** @param booked where the lines of answered jobs go */
    MemoryJournal(List<LedgerLine> booked) {
        this.booked = booked;
    }

    @Override
    public synchronized void add(List<Job> added) {
        added.forEach(this::update);
    }

    @Override
    public synchronized void update(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public synchronized void answered(Job job, LedgerLine line) {
        update(job);
        booked.add(line);
    }

    @Override
    public synchronized boolean claim(Job next) {
        update(next);
        return true;
    }

    @Override
    public List<Job> unbooked() {
        return List.of();
    }

    @Override
    public synchronized void finish(Job job, Output output) {
        update(job);
        outputs.put(output.id(), output);
    }

    @Override
    public synchronized Optional<Job> job(UUID id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public Optional<JobState.Fetching> answer(UUID job) {
        return Optional.empty();
    }

    @Override
    public synchronized List<Job> unfinished() {
        return recent(Integer.MAX_VALUE).stream()
                .filter(it -> !it.state().isOver())
                .toList();
    }

    @Override
    public synchronized List<Job> recent(int limit) {
        return jobs.values().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Output> outputs() {
        return new ArrayList<>(outputs.values());
    }

    @Override
    public synchronized Optional<Output> output(UUID id) {
        return Optional.ofNullable(outputs.get(id));
    }

    @Override
    public void scored(UUID output, double main) {}

    @Override
    public synchronized void forgetOutput(UUID id) {
        outputs.remove(id);
    }

    @Override
    public Optional<Double> medianSeconds(Service service, Operation operation, Optional<Model> model) {
        return median;
    }
}
