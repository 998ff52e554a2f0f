package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Chain;
import thumbsmith.job.ChainStep;
import thumbsmith.job.Library;
import thumbsmith.job.Lineage;
import thumbsmith.job.Output;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** How a thumbnail came about and what became of it, as a graph that is walked by keys. */
final class LineageViewModel {
    private static final Texts TEXTS = Texts.of(LineageViewModel.class);

    private final Library library;
    private final Work work;
    private final Consumer<Output> large;
    private final ReadOnlyObjectWrapper<Optional<LineageGraph>> graph =
            new ReadOnlyObjectWrapper<>(this, "graph", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LineageNode>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private Lineage lineage = new Lineage(List.of(), List.of(), List.of());
    private Work.Running reading = () -> {};

    /** @param large opens a thumbnail large */
    LineageViewModel(Library library, Work work, Consumer<Output> large) {
        this.library = library;
        this.work = work;
        this.large = large;
    }

    /** Empty while none is shown. */
    ReadOnlyObjectProperty<Optional<LineageGraph>> graphProperty() {
        return graph.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LineageNode>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean isOpen() {
        return graph.get().isPresent();
    }

    /** Shows the lineage of that thumbnail, which is chosen at first. */
    void open(UUID output) {
        reading.cancel();
        reading = work.waiting(() -> library.lineage(output), found -> show(found, output), fault -> {});
    }

    void close() {
        reading.cancel();
        chosen.set(Optional.empty());
        graph.set(Optional.empty());
    }

    void choose(LineageNode node) {
        chosen.set(Optional.of(node));
    }

    void walk(LineageGraph.Way way) {
        graph.get().flatMap(it -> chosen.get().flatMap(at -> it.from(at, way))).ifPresent(this::choose);
    }

    /** Opens the chosen thumbnail large, or the one that the chosen titles were found for. */
    void enter() {
        chosenOutput().ifPresent(output -> {
            close();
            large.accept(output);
        });
    }

    /** The thumbnail that is chosen, or whose titles are. */
    Optional<Output> chosenOutput() {
        return chosen.get()
                .flatMap(node -> graph.get().flatMap(it -> it.picture(node.output())))
                .map(node -> ((LineageNode.Picture) node).item().output());
    }

    /** What led to the chosen thumbnail from the first picture on; empty where words alone made it. */
    List<ChainStep> steps() {
        return chosenOutput()
                .map(output -> Chain.leadingTo(output.id(), lineage))
                .orElse(List.of());
    }

    /** {@code 4 steps · about $0.37}; drafts are free. */
    String total() {
        return graph.get()
                .map(it -> it.cost().signum() == 0
                        ? TEXTS.get("lineage.total.free", it.nodes().size())
                        : TEXTS.get("lineage.total", it.nodes().size(), Words.usd(it.cost())))
                .orElse("");
    }

    private void show(Lineage found, UUID output) {
        lineage = found;
        LineageGraph laid = LineageLayout.of(found);
        chosen.set(Optional.empty());
        graph.set(Optional.of(laid));
        chosen.set(laid.picture(output).or(() -> laid.nodes().stream().findFirst()));
    }
}
