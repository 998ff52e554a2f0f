package thumbsmith.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The cards of a lineage and the lines between them. */
final class LineageCanvas extends Pane {
    private static final double ACROSS = LineageCard.WIDTH + 104;
    private static final double DOWN = LineageCard.HEIGHT + 32;
    private static final double MARGIN = 32;
    private static final Texts TEXTS = Texts.of(LineageCanvas.class);

    private final Map<LineageNode, LineageCard> cards = new HashMap<>();

    LineageCanvas() {
        getStyleClass().add("lineage-canvas");
    }

    void show(LineageGraph graph, LineageViewModel model, Thumbnails thumbnails) {
        clear();
        graph.nodes().forEach(node -> cards.put(node, new LineageCard(node, model, thumbnails)));
        List<Label> names = new ArrayList<>();
        for (LineageGraph.Edge edge : graph.edges()) {
            getChildren().add(line(edge));
            names.add(name(edge));
        }
        getChildren().addAll(cards.values());
        getChildren().addAll(names);
        int columns = graph.nodes().stream().mapToInt(LineageNode::column).max().orElse(0);
        int rows = graph.nodes().stream().mapToInt(LineageNode::row).max().orElse(0);
        setPrefSize(2 * MARGIN + columns * ACROSS + LineageCard.WIDTH, 2 * MARGIN + rows * DOWN + LineageCard.HEIGHT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void clear() {
        cards.values().forEach(LineageCard::release);
        cards.clear();
        getChildren().clear();
    }

    Optional<LineageCard> choose(Optional<LineageNode> chosen) {
        cards.forEach((node, card) -> card.choose(chosen.equals(Optional.of(node))));
        return chosen.map(cards::get);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cards.forEach((node, card) -> card.resizeRelocate(x(node), y(node), LineageCard.WIDTH, LineageCard.HEIGHT));
    }

    private static double x(LineageNode node) {
        return MARGIN + node.column() * ACROSS;
    }

    private static double y(LineageNode node) {
        return MARGIN + node.row() * DOWN;
    }

    private static double middle(LineageNode node) {
        return y(node) + LineageCard.HEIGHT / 2;
    }

    private static CubicCurve line(LineageGraph.Edge edge) {
        double from = x(edge.from()) + LineageCard.WIDTH;
        double to = x(edge.to());
        double bend = (to - from) / 2;
        CubicCurve line = new CubicCurve(
                from,
                middle(edge.from()),
                from + bend,
                middle(edge.from()),
                to - bend,
                middle(edge.to()),
                to,
                middle(edge.to()));
        line.getStyleClass().add("lineage-line");
        return line;
    }

    /** Just before the card that it leads to, where lines of one card have parted. */
    private static Label name(LineageGraph.Edge edge) {
        String words = edge.slot()
                .map(slot -> TEXTS.get("lineage.slot." + slot.wire()))
                .orElseGet(() -> TEXTS.get("lineage.slot.titles"));
        Label name = new Label(words);
        name.getStyleClass().add("lineage-name");
        name.setMouseTransparent(true);
        name.layoutXProperty().bind(name.widthProperty().multiply(-1).add(x(edge.to()) - 12));
        name.layoutYProperty().bind(name.heightProperty().divide(-2).add(middle(edge.to())));
        return name;
    }
}
