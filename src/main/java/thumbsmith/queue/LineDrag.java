package thumbsmith.queue;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;

/** Reorders the line by hand: a mark shows where the picked ones would go; near the ends the list scrolls. */
final class LineDrag {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    /** How far the pointer has to go before it is a drag, and how near to an end the list scrolls; px. */
    private static final double SLACK = 6;

    private static final double EDGE = 32;

    private final QueueList list;
    private final QueueViewModel model;
    private boolean grabbed;
    private boolean dragging;
    private double from;
    private Optional<Target> target = Optional.empty();

    /** @param place before which place in line */
    private record Target(QueueCell cell, boolean after, int place) {}

    LineDrag(QueueList list, QueueViewModel model) {
        this.list = list;
        this.model = model;
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        grabbed = event.isPrimaryButtonDown()
                && event.getTarget() instanceof Node node
                && cell(node).flatMap(QueueCell::place).isPresent();
        dragging = false;
        from = event.getY();
    }

    private void drag(MouseEvent event) {
        dragging |= grabbed && Math.abs(event.getY() - from) > SLACK;
        if (!dragging) return;
        scroll(event.getY());
        aim(at(event.getSceneY()));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!dragging) return;
        target.ifPresent(it -> model.picked().to(it.place()));
        aim(Optional.empty());
        dragging = false;
        grabbed = false;
        event.consume();
    }

    private void scroll(double y) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
        if (y < EDGE) flow.scrollPixels(-EDGE / 2);
        else if (y > list.getHeight() - EDGE) flow.scrollPixels(EDGE / 2);
    }

    private Optional<Target> at(double sceneY) {
        return list.lookupAll(".queue-cell").stream()
                .map(QueueCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.place().isPresent())
                .filter(cell -> isWithin(cell, sceneY))
                .findFirst()
                .map(cell -> target(cell, sceneY));
    }

    private static boolean isWithin(QueueCell cell, double sceneY) {
        Bounds bounds = cell.localToScene(cell.getLayoutBounds());
        return sceneY >= bounds.getMinY() && sceneY < bounds.getMaxY();
    }

    private static Target target(QueueCell cell, double sceneY) {
        boolean after = sceneY > cell.localToScene(cell.getLayoutBounds()).getCenterY();
        return new Target(cell, after, cell.place().orElseThrow() + (after ? 1 : 0));
    }

    private void aim(Optional<Target> now) {
        target.ifPresent(it -> mark(it.cell(), false, false));
        target = now;
        target.ifPresent(it -> mark(it.cell(), !it.after(), it.after()));
    }

    private static void mark(QueueCell cell, boolean before, boolean after) {
        cell.pseudoClassStateChanged(BEFORE, before);
        cell.pseudoClassStateChanged(AFTER, after);
    }

    private static Optional<QueueCell> cell(Node node) {
        for (Node each = node; each != null; each = each.getParent())
            if (each instanceof QueueCell cell) return Optional.of(cell);
        return Optional.empty();
    }
}
