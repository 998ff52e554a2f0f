package thumbsmith.spending;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.JobListener;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.MemoryReport;
import thumbsmith.job.RequestCount;
import thumbsmith.store.PreferencesFile;
import thumbsmith.store.PricesFile;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/** The Spending screen over a ledger in memory; everything runs on the calling thread unless a test says otherwise. */
final class SpendingRig implements AutoCloseable {
    static final Service PAID = new Service("api.pikzels.com");
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    final List<LedgerLine> lines = new CopyOnWriteArrayList<>();
    final Map<UUID, String> projects = new HashMap<>();
    final List<RequestCount> unknown = new ArrayList<>();
    final List<RequestCount> underWay = new ArrayList<>();
    final List<JobListener> listeners = new CopyOnWriteArrayList<>();
    final List<Path> revealed = new ArrayList<>();
    final PreferencesFile preferences;
    final PricesFile prices;
    Optional<LedgerReport> instead = Optional.empty();
    Optional<Path> saveAs = Optional.empty();
    int readings;
    Work work = Work.inline();
    private Optional<SpendingViewModel> model = Optional.empty();

    SpendingRig(Path home) {
        preferences = new PreferencesFile(home.resolve("preferences.json"), Runnable::run);
        prices = new PricesFile(home.resolve("prices.json"), Runnable::run);
    }

    SpendingViewModel model() {
        if (model.isEmpty()) model = Optional.of(new SpendingViewModel(bench()));
        return model.get();
    }

    private SpendingBench bench() {
        return new SpendingBench(
                new Report(),
                prices,
                preferences,
                listener -> {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                },
                work,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new OneFile(),
                new Desktop());
    }

    void paid(String at, Operation operation, Optional<Model> model, String cost) {
        lines.add(line(at, PAID, operation, model, cost, cost));
    }

    void draft(String at, String list) {
        lines.add(line(at, Service.EMBEDDED, Operation.TEXT, Optional.of(Model.PKZ_4_5), "0", list));
    }

    /** The job of the line that was booked last is filed under it. */
    void filedUnder(String project) {
        projects.put(lines.getLast().job().orElseThrow(), project);
    }

    private static LedgerLine line(
            String at, Service service, Operation operation, Optional<Model> model, String cost, String list) {
        return new LedgerLine(
                Instant.parse(at),
                service,
                operation,
                model,
                Optional.of("r"),
                Optional.of(UUID.randomUUID()),
                new BigDecimal(cost),
                new BigDecimal(list));
    }

    Figures figures() {
        return ((SpendingViewModel.State.Read) model().stateProperty().get()).figures();
    }

    @Override
    public void close() {
        model.ifPresent(SpendingViewModel::close);
        preferences.close();
        prices.close();
    }

    private final class Report extends ForwardingReport {
        @Override
        LedgerReport now() {
            return instead.orElseGet(() -> new MemoryReport(lines, projects, Map.of(), unknown, underWay));
        }

        @Override
        public Optional<Instant> first() {
            readings++;
            return super.first();
        }
    }

    private final class OneFile implements FilePicker {
        @Override
        public Optional<Path> picture(String title) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Path> pictures(String title) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Path> folder(String title, Path start) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Path> certificate(String title) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Path> file(String title, String kind, List<String> patterns) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Path> saveAs(String title, String name) {
            return saveAs.map(folder -> folder.resolve(name));
        }
    }

    private final class Desktop implements DesktopPort {
        @Override
        public void reveal(Path file) {
            revealed.add(file);
        }

        @Override
        public void open(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void browse(URI address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyText(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyFiles(List<Path> files) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyPicture(Path file) {
            throw new UnsupportedOperationException();
        }
    }
}
