package thumbsmith.ui;

import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Keyboard shortcuts: ⌘ on macOS, Ctrl elsewhere. */
public final class Keys {
    public static final KeyCombination GENERATE = shortcut(KeyCode.ENTER);
    public static final KeyCombination PASTE = shortcut(KeyCode.V);
    public static final KeyCombination COPY = shortcut(KeyCode.C);
    public static final KeyCombination ADDRESS = shortcut(KeyCode.L);
    public static final KeyCombination SEARCH = shortcut(KeyCode.F);

    private static final String COVERED = "thumbsmith.covered";

    private Keys() {}

    public static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** Gives the handler every key of the window before anything else, wherever the focus is, while the node is shown. */
    public static void whileShown(Node node, EventHandler<KeyEvent> handler) {
        whileShown(node, KeyEvent.KEY_PRESSED, handler);
    }

    /** The same for another kind of key event. */
    public static void whileShown(Node node, EventType<KeyEvent> kind, EventHandler<KeyEvent> whole) {
        EventHandler<KeyEvent> handler = event -> {
            if (!isCovered(node)) whole.handle(event);
        };
        node.sceneProperty().subscribe((was, now) -> {
            if (was != null) was.removeEventFilter(kind, handler);
            if (now != null) now.addEventFilter(kind, handler);
        });
    }

    /** While something lies over that node, such as a dialog, keys are not meant for what is in it. */
    public static void cover(Node node, boolean covered) {
        node.getProperties().put(COVERED, covered);
    }

    private static boolean isCovered(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && Boolean.TRUE.equals(each.getProperties().get(COVERED))) return true;
        }
        return false;
    }

    /** Says in a tooltip what the control does and which key does the same. */
    public static <N extends Node> N tip(N node, String words, KeyCombination key) {
        return tip(node, words + "  (" + key.getDisplayText() + ")");
    }

    public static <N extends Node> N tip(N node, String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(Duration.millis(400));
        Tooltip.install(node, tooltip);
        return node;
    }
}
