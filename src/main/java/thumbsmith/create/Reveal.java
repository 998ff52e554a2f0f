package thumbsmith.create;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls as little as is needed to show a node whole. */
final class Reveal {
    private Reveal() {}

    static void in(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
        double bottom = top + node.getLayoutBounds().getHeight();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - visible;
        if (hidden <= 0) return;
        double from = scroll.getVvalue() * hidden;
        if (top < from) scroll.setVvalue(top / hidden);
        else if (bottom > from + visible) scroll.setVvalue((bottom - visible) / hidden);
    }
}
