package thumbsmith.queue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Service;
import thumbsmith.job.Batch;
import thumbsmith.job.BatchCheck;
import thumbsmith.job.BatchEntry;
import thumbsmith.job.BatchFile;
import thumbsmith.job.BatchRow;
import thumbsmith.job.Order;
import thumbsmith.job.Subscription;
import thumbsmith.job.UnreadableBatchException;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** A batch from a file, before it is sent: every row checked, the total price, one press. Front thread only. */
public final class BatchViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(BatchViewModel.class);
    /** How many rows are checked before it is told how far it is. */
    private static final int TOLD_EACH = 20;

    private final BatchDesk checks;
    private final QueueDesk desk;
    private final QueuePrices prices;
    private final QueueStarter starter;
    private final PreferencesFile preferences;
    private final Path outputs;
    private final QueuePorts ports;
    private final ReadOnlyObjectWrapper<BatchState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new BatchState.None());
    private final StringProperty project = new SimpleStringProperty(this, "project", "");
    private final Subscription service;
    private Optional<Path> file = Optional.empty();
    private Round round = new Round();

    /** @param outputs where thumbnails go unless the preferences name another folder */
    BatchViewModel(
            BatchDesk checks,
            QueueDesk desk,
            QueuePrices prices,
            QueueStarter starter,
            PreferencesFile preferences,
            Path outputs,
            QueuePorts ports) {
        this.checks = checks;
        this.desk = desk;
        this.prices = prices;
        this.starter = starter;
        this.preferences = preferences;
        this.outputs = outputs;
        this.ports = ports;
        service = desk.onServiceChange(() -> ports.work().front(this::checkAgain));
    }

    public ReadOnlyObjectProperty<BatchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the thumbnails are filed under; empty for nothing. */
    public StringProperty projectProperty() {
        return project;
    }

    /** Asks the person for a file. */
    public void choose() {
        ports.picker()
                .file(TEXTS.get("batch.choose"), TEXTS.get("batch.kind"), List.of("*.csv", "*.txt"))
                .ifPresent(this::open);
    }

    /** Reads and checks it; sends nothing. */
    public void open(Path batch) {
        if (state.get() instanceof BatchState.Sending) return;
        file = Optional.of(batch);
        project.set(preferences.get().project().orElse(""));
        check(batch);
    }

    /** Looks and prices are those of one service. */
    private void checkAgain() {
        boolean open = state.get() instanceof BatchState.Ready || state.get() instanceof BatchState.Checking;
        if (open) file.ifPresent(this::check);
    }

    private void check(Path batch) {
        round.stop();
        Round now = new Round();
        round = now;
        String name = batch.getFileName().toString();
        state.set(new BatchState.Checking(name, 0, 0));
        now.running = ports.work()
                .waiting(
                        () -> looked(batch, name, now),
                        state::set,
                        fault -> state.set(new BatchState.Unreadable(name, TEXTS.get("batch.fault"))));
    }

    /** What is wrong with a file quotes it: that is for the person and not for the log. */
    private BatchState looked(Path batch, String name, Round now) {
        try {
            return checked(batch, name, now);
        } catch (UnreadableBatchException e) {
            return new BatchState.Unreadable(name, e.getMessage());
        }
    }

    private BatchState checked(Path batch, String name, Round now) throws UnreadableBatchException {
        BatchFile read = BatchFile.read(batch);
        Service asked = desk.service();
        BatchCheck check = checks.check(read, asked);
        List<BatchEntry> entries = new ArrayList<>();
        for (BatchRow row : read.rows()) {
            if (now.isOver()) return new BatchState.None();
            entries.add(check.check(row));
            if (entries.size() % TOLD_EACH == 0)
                tell(now, name, entries.size(), read.rows().size());
        }
        Batch whole = new Batch(entries);
        return new BatchState.Ready(
                name,
                whole,
                asked,
                whole.cost(prices.pricing(), asked),
                ports.whyNotReady().get());
    }

    private void tell(Round now, String name, int done, int total) {
        ports.work().front(() -> {
            boolean current = now == round && state.get() instanceof BatchState.Checking;
            if (current) state.set(new BatchState.Checking(name, done, total));
        });
    }

    /** {@code Send 23 · about $2.99}. */
    public String sendLabel(BatchState.Ready ready) {
        return TEXTS.get("batch.send", ready.batch().thumbnails(), prices.words(ready.cost()));
    }

    /** What a row of the open file costs, all its thumbnails together. */
    public String price(BatchEntry.Good good) {
        return state.get() instanceof BatchState.Ready ready
                ? prices.words(prices.cost(ready.service(), good.recipe()).multiply(BigDecimal.valueOf(good.count())))
                : "";
    }

    /** Puts the good rows in line; the wrong ones stay out. */
    public void send() {
        if (!(state.get() instanceof BatchState.Ready ready)) return;
        if (ready.batch().good().isEmpty() || ready.whyNot().isPresent()) return;
        state.set(new BatchState.Sending(ready));
        Path folder = preferences.get().outputFolder().orElse(outputs);
        List<Order> orders = ready.batch().orders(folder, named());
        starter.submit(orders, ready.cost(), ready.service(), jobs -> sent(), () -> stay(ready));
    }

    private Optional<String> named() {
        return Optional.of(project.get().strip()).filter(it -> !it.isEmpty());
    }

    private void sent() {
        state.set(new BatchState.None());
        file = Optional.empty();
    }

    private void stay(BatchState.Ready ready) {
        if (state.get() instanceof BatchState.Sending) state.set(ready);
    }

    /** Closes the preview; nothing was sent. */
    public void cancel() {
        if (state.get() instanceof BatchState.Sending) return;
        round.stop();
        file = Optional.empty();
        state.set(new BatchState.None());
    }

    @Override
    public void close() {
        service.close();
        round.stop();
    }

    /** One check of one file; a newer one overtakes it. */
    private static final class Round {
        private final AtomicBoolean over = new AtomicBoolean();
        private Work.Running running = () -> {};

        boolean isOver() {
            return over.get();
        }

        void stop() {
            over.set(true);
            running.cancel();
        }
    }
}
