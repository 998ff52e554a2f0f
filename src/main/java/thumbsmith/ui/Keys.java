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
    public static final KeyCombination SEARCH = shortcut(KeyCode.F);

    private Keys() {}

    public static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** Gives the handler every key of the window before anything else, wherever the focus is, while the node is shown. */
    public static void whileShown(Node node, EventHandler<KeyEvent> handler) {
        whileShown(node, KeyEvent.KEY_PRESSED, handler);
    }

    /** The same for another kind of key event. */
    public static void whileShown(Node node, EventType<KeyEvent> kind, EventHandler<KeyEvent> handler) {
        node.sceneProperty().subscribe((was, now) -> {
            if (was != null) was.removeEventFilter(kind, handler);
            if (now != null) now.addEventFilter(kind, handler);
        });
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
