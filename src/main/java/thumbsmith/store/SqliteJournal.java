package thumbsmith.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Journal;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Output;

/** The journal in SQLite. Jobs of a kind that this version does not know are passed over. */
public final class SqliteJournal implements Journal {
    private static final int MEDIAN_OF = 50;

    private final Database database;
    private final SqliteLedger ledger;
    private final LibraryWords words;
    private final Families families;

    public SqliteJournal(Database database) {
        this.database = database;
        this.ledger = new SqliteLedger(database);
        this.words = new LibraryWords(database);
        this.families = new Families(database);
    }

    @Override
    public void add(List<Job> jobs) {
        database.together(() -> jobs.forEach(this::insert));
    }

    private void insert(Job job) {
        database.update(JobRows.INSERT, JobRows.insertValues(job));
        families.join(job);
    }

    @Override
    public void update(Job job) {
        database.update(JobRows.UPDATE, JobRows.updateValues(job));
    }

    @Override
    public void update(List<Job> jobs) {
        database.together(() -> jobs.forEach(this::update));
    }

    @Override
    public void answered(Job job, LedgerLine line) {
        database.together(() -> {
            update(job);
            ledger.bookOnce(line);
        });
    }

    @Override
    public boolean claim(Job next) {
        return database.update(JobRows.UPDATE + " AND state = 'parked'", JobRows.updateValues(next)) == 1;
    }

    @Override
    public List<Job> claim(List<Job> next) {
        List<Job> taken = new ArrayList<>();
        database.together(() -> next.stream().filter(this::claim).forEach(taken::add));
        return taken;
    }

    @Override
    public boolean isPaused() {
        return database.query("SELECT paused FROM queue", row -> row.flag("paused"))
                .contains(true);
    }

    @Override
    public void setPaused(boolean paused) {
        database.update("UPDATE queue SET paused = ?", paused);
    }

    @Override
    public List<Job> unbooked() {
        return jobs("""
                SELECT jobs.* FROM jobs
                LEFT JOIN ledger ON ledger.job = jobs.id AND ledger.operation = jobs.operation
                WHERE jobs.answered IS NOT NULL AND ledger.job IS NULL
                ORDER BY jobs.created, jobs.number, jobs.rowid""");
    }

    @Override
    public void finish(Job job, Output output) {
        database.together(() -> {
            update(job);
            write(output);
        });
    }

    @Override
    public Optional<Job> job(UUID id) {
        return jobs("SELECT * FROM jobs WHERE id = ?", id.toString()).stream().findFirst();
    }

    @Override
    public Optional<JobState.Fetching> answer(UUID job) {
        return OutputRows.present(database.query("SELECT * FROM jobs WHERE id = ?", JobRows::answer, job.toString()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Job> unfinished() {
        return jobs("""
                SELECT * FROM jobs WHERE state IN ('waiting', 'sending', 'fetching', 'parked')
                ORDER BY rank, created, number, rowid""");
    }

    @Override
    public List<Job> parked() {
        return jobs("SELECT * FROM jobs WHERE state = 'parked' ORDER BY rank, created, number, rowid");
    }

    @Override
    public List<Job> unsettled() {
        return jobs("SELECT * FROM jobs WHERE state = 'unknown' AND NOT settled ORDER BY created DESC, rowid DESC");
    }

    @Override
    public List<Job> unfetched() {
        return jobs("""
                SELECT * FROM jobs WHERE state = 'failed' AND answered IS NOT NULL
                ORDER BY created DESC, rowid DESC""");
    }

    @Override
    public void ranked(List<Job> jobs) {
        String sql = "UPDATE jobs SET rank = ? WHERE id = ?";
        database.together(() ->
                jobs.forEach(job -> database.update(sql, job.rank(), job.id().toString())));
    }

    @Override
    public boolean settle(Job settled, List<Job> anew) {
        String sql = "UPDATE jobs SET settled = 1 WHERE id = ? AND state = 'unknown' AND NOT settled";
        AtomicBoolean ours = new AtomicBoolean();
        database.together(() -> {
            ours.set(database.update(sql, settled.id().toString()) == 1);
            if (ours.get()) anew.forEach(this::insert);
        });
        return ours.get();
    }

    @Override
    public List<Job> recent(int limit) {
        return jobs("SELECT * FROM jobs ORDER BY created DESC, number DESC, rowid DESC LIMIT ?", limit);
    }

    @Override
    public List<Job> listed(Instant since, int limit) {
        return jobs("""
                SELECT * FROM jobs
                WHERE state IN ('waiting', 'sending', 'fetching', 'parked')
                    OR (state = 'unknown' AND NOT settled) OR created >= ?
                ORDER BY created DESC, number DESC, rowid DESC LIMIT ?""", since.toEpochMilli(), limit);
    }

    @Override
    public List<Job> lately(int limit) {
        return jobs("""
                SELECT * FROM jobs WHERE state IN ('done', 'failed', 'cancelled', 'unknown')
                ORDER BY coalesce(finished, sent, created) DESC, number DESC, rowid DESC LIMIT ?""", limit);
    }

    @Override
    public List<Output> outputs() {
        return OutputRows.present(database.query(
                OutputRows.SELECT + " WHERE trashed IS NULL ORDER BY made DESC, outputs.rowid DESC",
                OutputRows::output));
    }

    @Override
    public Optional<Output> output(UUID id) {
        return OutputRows.present(
                        database.query(OutputRows.SELECT + " WHERE outputs.id = ?", OutputRows::output, id.toString()))
                .stream()
                .findFirst();
    }

    @Override
    public void scored(UUID output, double main) {
        database.update("UPDATE outputs SET score = ? WHERE id = ?", main, output.toString());
    }

    @Override
    public void forgetOutput(UUID id) {
        database.together(() -> {
            words.forget(id);
            database.update("DELETE FROM outputs WHERE id = ?", id.toString());
        });
    }

    @Override
    public Optional<Double> medianSeconds(Service service, Operation operation, Optional<Model> model) {
        List<Double> seconds = database.query(
                """
                SELECT coalesce(outputs.seconds, (answered - sent) / 1000.0) AS seconds
                FROM jobs LEFT JOIN outputs ON outputs.id = jobs.id
                WHERE service = ? AND operation = ? AND model IS ? AND state = 'done' AND answered IS NOT NULL
                ORDER BY finished DESC LIMIT ?""",
                row -> row.real("seconds"),
                service.name(),
                operation.wire(),
                model.map(Model::wire).orElse(null),
                MEDIAN_OF);
        return median(seconds.stream().sorted().toList());
    }

    private static Optional<Double> median(List<Double> sorted) {
        if (sorted.isEmpty()) return Optional.empty();
        int half = sorted.size() / 2;
        return Optional.of(sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
    }

    private void write(Output output) {
        boolean known = output(output.id()).isPresent();
        database.update(OutputRows.WRITE, OutputRows.values(output));
        if (known) words.forget(output.id());
        words.write(output);
    }

    private List<Job> jobs(String sql, Object... values) {
        return OutputRows.present(database.query(sql, JobRows::read, values));
    }
}
