package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.ChainStatus;
import thumbsmith.job.Chains;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** The chains that are under way or wait for the person's word. */
final class ChainsViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(ChainsViewModel.class);

    /**
     * A chain in words.
     *
     * @param goOn what letting it go on is called; empty where nothing is to be decided
     */
    record Line(UUID chain, String words, Optional<String> goOn) {}

    private final Chains chains;
    private final Work work;
    private final Subscription changes;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private Work.Running reading = () -> {};

    ChainsViewModel(Chains chains, Work work) {
        this.chains = chains;
        this.work = work;
        this.changes = chains.onChange(() -> work.front(this::read));
        read();
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Why a chain did not go on; mostly empty. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void goOn(UUID chain) {
        work.waiting(
                () -> chains.goOn(chain), notice::set, fault -> notice.set(Optional.of(TEXTS.get("chain.broken"))));
    }

    void end(UUID chain) {
        work.waiting(
                () -> {
                    chains.end(chain);
                    return Optional.<String>empty();
                },
                notice::set,
                fault -> notice.set(Optional.of(TEXTS.get("chain.broken"))));
    }

    private void read() {
        reading.cancel();
        reading = work.waiting(chains::underWay, this::show, fault -> {});
    }

    private void show(List<ChainStatus> underWay) {
        lines.set(underWay.stream().map(ChainsViewModel::line).toList());
    }

    private static Line line(ChainStatus status) {
        int step = status.step();
        int of = status.of();
        UUID id = status.chain().id();
        return switch (status.state()) {
            case RUNNING -> new Line(id, TEXTS.get("chains.running", step, of), Optional.empty());
            case WAITS -> new Line(id, TEXTS.get("chains.waits", step, of), Optional.of(TEXTS.get("chains.go", step)));
            case NOT_SENT ->
                new Line(id, TEXTS.get("chains.unsent", step, of), Optional.of(TEXTS.get("chains.go", step)));
            case FAILED ->
                new Line(id, TEXTS.get("chains.failed", step, of), Optional.of(TEXTS.get("chains.again", step)));
            case CANCELLED ->
                new Line(id, TEXTS.get("chains.cancelled", step, of), Optional.of(TEXTS.get("chains.again", step)));
            case UNKNOWN -> new Line(id, TEXTS.get("chains.unknown", step, of), Optional.empty());
        };
    }

    @Override
    public void close() {
        reading.cancel();
        changes.close();
    }
}
