package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;
import thumbsmith.ui.ZoomModel;

/** What lies over the grid: the thumbnail that is open large, a comparison, a lineage, and the plan of a chain. */
public final class Closeup implements AutoCloseable {
    private final ZoomModel zoom = new ZoomModel();
    private final OpenedModel opened;
    private final CompareViewModel compare;
    private final LineageViewModel lineage;
    private final ChainViewModel chain;
    private final ChainsViewModel chains;
    private final ReadOnlyObjectWrapper<Top> top = new ReadOnlyObjectWrapper<>(this, "top", Top.GRID);

    /** What lies above all else, the plan of a chain apart. */
    enum Top {
        GRID,
        LARGE,
        LINEAGE,
        COMPARE
    }

    /**
     * @param open the thumbnail that is open large; lives as long as this
     * @param large opens a thumbnail large
     * @param changed told which thumbnail was marked otherwise
     */
    public Closeup(
            CloseupPorts ports,
            ObservableValue<Optional<Output>> open,
            Consumer<Output> large,
            Consumer<UUID> changed) {
        Studio studio = ports.studio();
        opened = new OpenedModel(studio.library(), ports.work(), ports.zone(), changed);
        compare = new CompareViewModel(studio.library(), ports.work(), changed.andThen(id -> opened.refresh(id)));
        lineage = new LineageViewModel(studio.library(), ports.work(), large);
        chain = new ChainViewModel(ports);
        chains = new ChainsViewModel(ports.chains(), ports.work());
        open.subscribe(opened::show);
        open.subscribe(now -> rise(open));
        compare.shownProperty().subscribe(now -> rise(open));
        lineage.graphProperty().subscribe(now -> rise(open));
    }

    private void rise(ObservableValue<Optional<Output>> open) {
        if (compare.isOpen()) top.set(Top.COMPARE);
        else if (lineage.isOpen()) top.set(Top.LINEAGE);
        else top.set(open.getValue().isPresent() ? Top.LARGE : Top.GRID);
    }

    ReadOnlyObjectProperty<Top> topProperty() {
        return top.getReadOnlyProperty();
    }

    /** Shows two to four of them beside each other; fewer are no comparison, and more than four are left out. */
    public void compare(List<Output> outputs) {
        compare.open(outputs);
    }

    /** Shows how that thumbnail came about. */
    public void lineage(Output output) {
        lineage.open(output.id());
    }

    ZoomModel zoom() {
        return zoom;
    }

    OpenedModel opened() {
        return opened;
    }

    CompareViewModel compare() {
        return compare;
    }

    LineageViewModel lineage() {
        return lineage;
    }

    ChainViewModel chain() {
        return chain;
    }

    ChainsViewModel chains() {
        return chains;
    }

    @Override
    public void close() {
        chains.close();
        chain.close();
    }
}
