package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** What a person can see below a node. FX thread. */
final class SeenNodes {
    private SeenNodes() {}

    /** The node and all that is visible below it, in reading order. */
    static Stream<Node> in(Node node) {
        if (!node.isVisible()) return Stream.empty();
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(SeenNodes::in)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    static List<Node> byId(Node root, String id) {
        return in(root).filter(node -> id.equals(node.getId())).toList();
    }

    static List<Node> byIdBeginning(Node root, String begin) {
        return in(root).filter(node -> node.getId() != null && node.getId().startsWith(begin))
                .toList();
    }

    static List<Node> byClass(Node root, String styleClass) {
        return in(root).filter(node -> node.getStyleClass().contains(styleClass))
                .toList();
    }

    /** All that can be read there. */
    static String text(Node root) {
        return in(root).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Whether a click on its middle would hit it, as far as scrolling decides that. */
    static boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        if (!node.getScene().getRoot().getBoundsInParent().contains(x, y)) return false;
        return ancestors(node)
                .filter(ScrollPane.class::isInstance)
                .map(pane -> pane.localToScene(pane.getBoundsInLocal()))
                .allMatch(view -> view.contains(x, y));
    }

    /** Whether laying the window out now leaves it where it is. */
    static boolean standsStill(Node node) {
        Bounds before = node.localToScene(node.getBoundsInLocal());
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        return before.equals(node.localToScene(node.getBoundsInLocal()));
    }

    static Stream<Node> ancestors(Node node) {
        return Stream.iterate(Optional.of(node), Optional::isPresent, each -> each.map(Node::getParent))
                .flatMap(Optional::stream);
    }
}
