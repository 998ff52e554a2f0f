package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;

/**
 * The layer in which one failure is told, over everything in the window. While it is open the focus stays in it; then it
 * returns to where it was.
 */
final class FailureOverlay extends StackPane {
    private final FailureDesk desk;
    private final Node covered;
    private Optional<FailurePane> pane = Optional.empty();
    private long shown;
    private Node before;

    /** @param covered what lies under it and hears no key meanwhile */
    FailureOverlay(FailureDesk desk, Node covered) {
        this.desk = desk;
        this.covered = covered;
        setId("failure-overlay");
        getStyleClass().add("failure-overlay");
        Shown.set(this, false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        desk.openProperty().when(Shown.is(this)).subscribe(this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    private void show(Optional<Incident> incident) {
        if (incident.isEmpty()) hide();
        else if (pane.isPresent() && shown == incident.get().number())
            pane.get().show(incident.get());
        else open(incident.get());
    }

    private void open(Incident incident) {
        if (pane.isEmpty()) before = getScene() == null ? null : getScene().getFocusOwner();
        FailurePane opened = new FailurePane(incident, desk::take, desk::leave);
        pane = Optional.of(opened);
        shown = incident.number();
        getChildren().setAll(opened);
        Keys.cover(covered, true);
        Shown.set(this, true);
        opened.defaultButton().requestFocus();
    }

    private void hide() {
        if (pane.isEmpty()) return;
        pane = Optional.empty();
        Shown.set(this, false);
        getChildren().clear();
        Keys.cover(covered, false);
        if (before != null && before.getScene() != null) before.requestFocus();
        before = null;
    }

    /** Whatever takes the focus from below gets it when this is closed. */
    private void keepFocus(Node owner) {
        if (pane.isEmpty() || owner == null || isIn(owner)) return;
        before = owner;
        pane.get().defaultButton().requestFocus();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) desk.leave();
        else if (event.getCode() == KeyCode.ENTER)
            pane.ifPresent(it -> it.defaultButton().fire());
        else if (event.getCode() == KeyCode.TAB) step(event.isShiftDown() ? -1 : 1);
        else return;
        event.consume();
    }

    /** Around and around in the reading order. */
    private void step(int by) {
        List<Node> stops = stops(this).toList();
        int now = stops.indexOf(getScene().getFocusOwner());
        if (!stops.isEmpty()) stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Stream.empty();
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FailureOverlay::stops)
                : Stream.empty();
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(), below);
    }

    private boolean isIn(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (each == this) return true;
        return false;
    }
}
