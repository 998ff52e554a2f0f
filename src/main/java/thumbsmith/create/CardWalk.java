package thumbsmith.create;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Finds the neighbour of a card in the direction of an arrow key. */
final class CardWalk {
    private CardWalk() {}

    static <N extends Node> Optional<N> next(List<N> order, N from, KeyCode key) {
        int at = order.indexOf(from);
        return switch (key) {
            case LEFT -> at > 0 ? Optional.of(order.get(at - 1)) : Optional.empty();
            case RIGHT -> at + 1 < order.size() ? Optional.of(order.get(at + 1)) : Optional.empty();
            case UP ->
                nearest(
                        order,
                        from,
                        other -> bounds(other).getMaxY() <= bounds(from).getMinY());
            case DOWN ->
                nearest(
                        order,
                        from,
                        other -> bounds(other).getMinY() >= bounds(from).getMaxY());
            case HOME -> order.stream().findFirst();
            case END -> order.reversed().stream().findFirst();
            default -> Optional.empty();
        };
    }

    private static <N extends Node> Optional<N> nearest(List<N> order, N from, Predicate<N> beyond) {
        return order.stream().filter(beyond).min(Comparator.comparingDouble(other -> distance(from, other)));
    }

    private static double distance(Node a, Node b) {
        double x = bounds(a).getCenterX() - bounds(b).getCenterX();
        double y = bounds(a).getCenterY() - bounds(b).getCenterY();
        return Math.hypot(x, y);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
