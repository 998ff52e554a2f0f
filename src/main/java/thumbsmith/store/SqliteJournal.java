package thumbsmith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Journal;
import thumbsmith.job.Output;

/** The journal in SQLite. */
public final class SqliteJournal implements Journal {
    public SqliteJournal(Database database) {
        throw new UnsupportedOperationException();
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
    public void finish(Job job, Output output) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Job> job(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<JobState.Fetching> answer(UUID job) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Job> unfinished() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Job> recent(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Output> outputs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Output> output(UUID id) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
