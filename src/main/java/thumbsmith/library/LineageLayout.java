package thumbsmith.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.job.ChainStep;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Lineage;

/**
 * Lays a lineage out: each thumbnail one column right of the last of those it was made from, the first that was made from
 * it in its own row and others below; titles right of their thumbnail.
 */
final class LineageLayout {
    private final Lineage lineage;
    private final Map<UUID, LibraryItem> items = new HashMap<>();
    private final Map<UUID, Integer> columns = new HashMap<>();
    private final List<LineageNode> nodes = new ArrayList<>();
    private final Set<UUID> placed = new HashSet<>();
    private int nextRow;

    private LineageLayout(Lineage lineage) {
        this.lineage = lineage;
        lineage.items().forEach(item -> items.put(item.output().id(), item));
    }

    static LineageGraph of(Lineage lineage) {
        return new LineageLayout(lineage).graph();
    }

    private LineageGraph graph() {
        List<LibraryItem> oldestFirst = lineage.items().stream()
                .sorted(Comparator.comparing(item -> item.output().made()))
                .toList();
        oldestFirst.stream().filter(item -> mainParent(item).isEmpty()).forEach(this::placeAlone);
        oldestFirst.forEach(this::placeAlone); // whatever is left: a lineage that makes no sense loses nothing
        return new LineageGraph(List.copyOf(nodes), edges());
    }

    private void placeAlone(LibraryItem item) {
        if (placed.contains(item.output().id())) return;
        place(item);
        nextRow++;
    }

    /** In the row that is next; what hangs on it takes rows from there on. */
    private void place(LibraryItem item) {
        UUID id = item.output().id();
        placed.add(id);
        int row = nextRow;
        int column = column(id, new HashSet<>());
        nodes.add(new LineageNode.Picture(item, column, row));
        List<Runnable> hanging = new ArrayList<>();
        children(id).forEach(child -> hanging.add(() -> place(child)));
        titles(id)
                .ifPresent(titles ->
                        hanging.add(() -> nodes.add(new LineageNode.Titles(titles, id, column + 1, nextRow))));
        for (int i = 0; i < hanging.size(); i++) {
            if (i > 0) nextRow++;
            hanging.get(i).run();
        }
    }

    private List<LibraryItem> children(UUID parent) {
        return lineage.items().stream()
                .filter(item -> !placed.contains(item.output().id()))
                .filter(item -> mainParent(item).equals(Optional.of(parent)))
                .sorted(Comparator.comparing(item -> item.output().made()))
                .toList();
    }

    /** The newest: earlier ones are listed with the thumbnail's facts. */
    private Optional<KeptTitles> titles(UUID output) {
        return lineage.titles().stream()
                .filter(titles -> titles.output().equals(Optional.of(output)))
                .max(Comparator.comparing(KeptTitles::at));
    }

    /** The one under which it hangs: that of its main input before others. */
    private Optional<UUID> mainParent(LibraryItem item) {
        var main = ChainStep.mainSlot(item.output().recipe().operation());
        return links(item.output().id()).stream()
                .min(Comparator.comparing((Lineage.Link link) -> link.slot() != main)
                        .thenComparing(Lineage.Link::slot))
                .map(Lineage.Link::parent);
    }

    private List<Lineage.Link> links(UUID child) {
        return lineage.links().stream()
                .filter(link -> link.child().equals(child) && items.containsKey(link.parent()))
                .toList();
    }

    private int column(UUID id, Set<UUID> above) {
        if (columns.containsKey(id)) return columns.get(id);
        if (!above.add(id)) return 0;
        int column = links(id).stream()
                .mapToInt(link -> 1 + column(link.parent(), above))
                .max()
                .orElse(0);
        columns.put(id, column);
        return column;
    }

    private List<LineageGraph.Edge> edges() {
        Map<UUID, LineageNode> pictures = new HashMap<>();
        for (LineageNode node : nodes) if (node instanceof LineageNode.Picture) pictures.put(node.output(), node);
        List<LineageGraph.Edge> edges = new ArrayList<>();
        for (Lineage.Link link : lineage.links()) {
            LineageNode from = pictures.get(link.parent());
            LineageNode to = pictures.get(link.child());
            if (from != null && to != null) edges.add(new LineageGraph.Edge(from, to, Optional.of(link.slot())));
        }
        for (LineageNode node : nodes)
            if (node instanceof LineageNode.Titles)
                edges.add(new LineageGraph.Edge(pictures.get(node.output()), node, Optional.empty()));
        return List.copyOf(edges);
    }
}
