package thumbsmith.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;

/** A journal in memory that can be made to refuse, as a full disk does. */
class MemoryJournal implements Journal {
    private final Map<UUID, Job> jobs = new LinkedHashMap<>();
    private final Map<UUID, JobState.Fetching> answers = new LinkedHashMap<>();
    private final Map<UUID, Output> outputs = new LinkedHashMap<>();
    private final Set<UUID> bookedJobs = new HashSet<>();
    private final Ledger ledger;
    /** Another process is faster with every parked job. */
    volatile boolean takenElsewhere;

    private volatile boolean paused;
    /** Transactions so far, and how often it was asked for more than one job. */
    volatile int writes;

    volatile int listings;
    volatile Predicate<JobState> refuses = state -> false;

    MemoryJournal(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized void add(List<Job> added) {
        update(added);
    }

    @Override
    public synchronized void update(List<Job> several) {
        writes++;
        several.forEach(this::put);
    }

    @Override
    public synchronized void update(Job job) {
        writes++;
        put(job);
    }

    private void put(Job job) {
        if (refuses.test(job.state())) throw new UncheckedIOException(new IOException("No space left"));
        jobs.put(job.id(), job);
        if (job.state() instanceof JobState.Fetching answer) answers.put(job.id(), answer);
    }

    @Override
    public synchronized void answered(Job job, LedgerLine line) {
        update(job);
        if (bookedJobs.add(job.id())) ledger.book(line);
    }

    @Override
    public synchronized boolean claim(Job next) {
        return !claim(List.of(next)).isEmpty();
    }

    @Override
    public synchronized List<Job> claim(List<Job> next) {
        List<Job> parked = next.stream()
                .filter(job -> !takenElsewhere && jobs.get(job.id()).state() instanceof JobState.Parked)
                .toList();
        update(parked);
        return parked;
    }

    @Override
    public boolean isPaused() {
        return paused;
    }

    @Override
    public void setPaused(boolean paused) {
        if (refuses.test(new JobState.Waiting())) throw new UncheckedIOException(new IOException("No space left"));
        this.paused = paused;
    }

    @Override
    public synchronized boolean settle(Job settled, List<Job> anew) {
        if (!(jobs.get(settled.id()).state() instanceof JobState.Unknown unknown) || unknown.settled()) return false;
        List<Job> both = new ArrayList<>(anew);
        both.add(settled);
        update(both);
        return true;
    }

    @Override
    public synchronized List<Job> unbooked() {
        return jobs.values().stream()
                .filter(job -> answers.containsKey(job.id()) && !bookedJobs.contains(job.id()))
                .toList();
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
    public synchronized Optional<JobState.Fetching> answer(UUID job) {
        return Optional.ofNullable(answers.get(job));
    }

    @Override
    public synchronized List<Job> unfinished() {
        listings++;
        return jobs.values().stream().filter(job -> !job.state().isOver()).toList();
    }

    @Override
    public synchronized List<Job> recent(int limit) {
        listings++;
        return new ArrayList<>(jobs.values()).reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Output> outputs() {
        return new ArrayList<>(outputs.values()).reversed();
    }

    @Override
    public synchronized Optional<Output> output(UUID id) {
        return Optional.ofNullable(outputs.get(id));
    }

    @Override
    public synchronized void scored(UUID output, double main) {
        throw new UncheckedIOException(new IOException("No space left"));
    }

    @Override
    public synchronized void forgetOutput(UUID id) {
        outputs.remove(id);
    }

    @Override
    public Optional<Double> medianSeconds(Service service, Operation operation, Optional<Model> model) {
        return Optional.empty();
    }
}
