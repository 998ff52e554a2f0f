package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
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

/** A journal in memory that holds outputs only. */
final class FakeJournal implements Journal {
    final List<Output> outputs = new ArrayList<>();
    boolean broken;

    @Override
    public List<Output> outputs() {
        if (broken) throw new IllegalStateException("The disk is gone.");
        return List.copyOf(outputs);
    }

    @Override
    public Optional<Output> output(UUID id) {
        return outputs.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public void add(List<Job> jobs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void update(Job job) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void answered(Job job, LedgerLine line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean claim(Job next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Job> unbooked() {
        return List.of();
    }

    @Override
    public void finish(Job job, Output output) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Job> job(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<JobState.Fetching> answer(UUID job) {
        return Optional.empty();
    }

    @Override
    public List<Job> unfinished() {
        return List.of();
    }

    @Override
    public List<Job> recent(int limit) {
        return List.of();
    }

    @Override
    public void scored(UUID output, double main) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forgetOutput(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Double> medianSeconds(Service service, Operation operation, Optional<Model> model) {
        return Optional.empty();
    }
}
