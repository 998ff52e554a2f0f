package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Surface;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;

/** Where in the window a failure shows. FX thread. */
final class FailureSurface {
    private static final double ROOM = 24;
    private static final List<PseudoClass> MARKS =
            List.of(PseudoClass.getPseudoClass("danger"), PseudoClass.getPseudoClass("troubled"));

    private final Occasion occasion;
    private final Presentation said;

    FailureSurface(Occasion occasion) {
        this.occasion = occasion;
        said = new Catalogue().present(occasion.failure(), occasion.around());
    }

    /** The node that tells of it, once it is there. */
    Optional<Node> in(Scene scene) {
        return nodes(scene, selector()).filter(this::tells).findFirst();
    }

    /** Its place, with the inputs that are marked for its sake and some room around; px of the scene. */
    Rectangle2D place(Scene scene) {
        Node node = in(scene).orElseThrow();
        Bounds all = Stream.concat(Stream.of(node), isField() ? marked(scene) : Stream.of())
                .map(it -> it.localToScene(it.getLayoutBounds()))
                .reduce(FailureSurface::union)
                .orElseThrow();
        double room = selector().startsWith(".banner") ? 0 : ROOM;
        return new Rectangle2D(
                all.getMinX() - room, all.getMinY() - room, all.getWidth() + 2 * room, all.getHeight() + 2 * room);
    }

    private boolean isField() {
        return selector().startsWith(".field-problem");
    }

    private String selector() {
        return isToldOnce() ? "#failure-dialog" : place();
    }

    /** What concerns the whole account is told of in one dialog, wherever it was met. */
    private boolean isToldOnce() {
        boolean held = HoldReason.of(occasion.failure()).isPresent() && said.surface() != Surface.BANNER;
        return held || occasion.mishap() instanceof Mishap.Told;
    }

    private String place() {
        return switch (said.surface()) {
            case DIALOG -> "#failure-dialog";
            case BANNER -> ".banner";
            case FIELD -> ".field-problem, .form-note";
            case CARD ->
                switch (occasion.operation()) {
                    case TITLES -> ".titles-panel .inline-trouble";
                    case SCORE -> ".score-trouble";
                    default -> ".job-card";
                };
        };
    }

    private boolean tells(Node node) {
        return switch (said.surface()) {
            case BANNER -> String.valueOf(node.getId()).startsWith("banner-hold-");
            case CARD ->
                occasion.operation() != Operation.TITLES
                        || !node.lookupAll(".trouble-title").isEmpty();
            case FIELD, DIALOG -> true;
        };
    }

    private static Stream<Node> marked(Scene scene) {
        return nodes(scene, ".slot-box, .slot, .look-button, .text-area, .text-field, .combo-box, .toggle-button")
                .filter(it -> MARKS.stream().anyMatch(it.getPseudoClassStates()::contains));
    }

    private static Stream<Node> nodes(Scene scene, String selectors) {
        return Stream.of(selectors.split(", "))
                .flatMap(it -> scene.getRoot().lookupAll(it).stream())
                .filter(FailureSurface::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    private static Bounds union(Bounds one, Bounds other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x, y, Math.max(one.getMaxX(), other.getMaxX()) - x, Math.max(one.getMaxY(), other.getMaxY()) - y);
    }
}
