package thumbsmith.library;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Slot;

/**
 * A lineage laid out.
 *
 * @param nodes oldest first, titles last
 */
record LineageGraph(List<LineageNode> nodes, List<Edge> edges) {

    /** @param slot the input that took it; empty where titles were found for it */
    record Edge(LineageNode from, LineageNode to, Optional<Slot> slot) {}

    /** A step of the keyboard. */
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /** USD, estimated: of every step and all titles. */
    BigDecimal cost() {
        return nodes.stream().map(LineageNode::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<LineageNode> picture(UUID output) {
        return nodes.stream()
                .filter(LineageNode.Picture.class::isInstance)
                .filter(node -> node.output().equals(output))
                .findFirst();
    }

    /** Along the lines to the sides, and to the nearest above or below; empty at the ends. */
    Optional<LineageNode> from(LineageNode at, Way way) {
        return switch (way) {
            case LEFT ->
                nearest(
                        at,
                        edges.stream()
                                .filter(edge -> edge.to().equals(at))
                                .map(Edge::from)
                                .toList());
            case RIGHT ->
                nearest(
                        at,
                        edges.stream()
                                .filter(edge -> edge.from().equals(at))
                                .map(Edge::to)
                                .toList());
            case UP ->
                nearest(at, nodes.stream().filter(node -> node.row() < at.row()).toList());
            case DOWN ->
                nearest(at, nodes.stream().filter(node -> node.row() > at.row()).toList());
        };
    }

    private static Optional<LineageNode> nearest(LineageNode at, List<LineageNode> among) {
        return among.stream()
                .min(Comparator.comparingInt((LineageNode node) -> Math.abs(node.row() - at.row()))
                        .thenComparingInt(node -> Math.abs(node.column() - at.column())));
    }
}
