package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import thumbsmith.api.Downloads;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;

/** A scheduler with everything around it, for tests. */
class Bench implements AutoCloseable {
    static final Service PAID = new Service("api.example");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final ManualTime time = new ManualTime(NOW);
    final ScriptedService service = new ScriptedService();
    final MemoryLedger ledger = new MemoryLedger();
    final MemoryJournal journal = new MemoryJournal(ledger);
    final Heard heard = new Heard(journal);
    final Path folder;
    final Scheduler scheduler;
    volatile Downloads downloads = service;
    volatile Service chosen = PAID;
    volatile boolean unopenable;
    /** Bytes free on every disk. */
    volatile long free = Long.MAX_VALUE;
    /** Between 0 and 1: what chance says. */
    volatile double chance;

    private final List<Runnable> choosers = new CopyOnWriteArrayList<>();

    Bench(Path folder) {
        this(folder, 10);
    }

    Bench(Path folder, int concurrency) {
        this.folder = folder;
        var shelf = new OutputShelf(
                new PlainImages(),
                () -> new NameTemplate("{date} {title} {n}"),
                ZoneOffset.UTC,
                folder.resolve("kept"));
        RandomGenerator random = new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return chance;
            }
        };
        var around = new Surroundings(time, new DiskRoom(at -> free, Optional.of(folder)), random);
        scheduler = new Scheduler(connections(), journal, ledger, pricing(), shelf, around, concurrency);
        scheduler.listen(heard);
    }

    static Pricing pricing() {
        return new Pricing(Prices.PUBLISHED);
    }

    Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                if (unopenable) throw new IllegalArgumentException("The file of certificates is missing.");
                return new Connection(chosen, service, downloads);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                choosers.add(listener);
                return () -> choosers.remove(listener);
            }
        };
    }

    /** Another key or service was chosen. */
    void chooseAnew() {
        choosers.forEach(Runnable::run);
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

    Job submit() {
        return submit(1).getFirst();
    }

    List<Job> submit(int count) {
        return scheduler.submit(text("I bought my own island"), count, folder);
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
