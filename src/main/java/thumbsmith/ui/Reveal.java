package thumbsmith.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls as little as is needed to show a node whole. */
public final class Reveal {
    private Reveal() {}

    /** Lays the whole window out first: the node may be on a screen that was just opened. */
    public static void in(ScrollPane scroll, Node node) {
        if (scroll.getScene() == null) return;
        scroll.getScene().getRoot().applyCss();
        scroll.getScene().getRoot().layout();
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

    /** Runs that once, after the node's window was laid out the next time: before, what was just opened cannot be focused. */
    public static void onceLaidOut(Node node, Runnable then) {
        Scene scene = node.getScene();
        if (scene == null) return;
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (node.getScene() == scene) then.run();
            }
        });
        Platform.requestNextPulse();
    }
}
