package thumbsmith.app;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Hears that somebody types into a text of the window or of a popover over it, which is a window of its own. */
final class Typing {
    private final Node shown;
    private final EventHandler<KeyEvent> onText;
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) change.getAddedSubList().forEach(this::hear);
    };

    /** @param typed called for each key, while the node's window is open */
    Typing(Node shown, Runnable typed) {
        this.shown = shown;
        onText = event -> {
            if (event.getTarget() instanceof TextInputControl) typed.run();
        };
        shown.addEventFilter(KeyEvent.KEY_TYPED, onText);
        shown.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::listen);
    }

    /** Only while it is open: the list of all windows outlives each of them, and would keep a closed one for good. */
    private void listen(boolean open) {
        if (open) Window.getWindows().addListener(windows);
        else Window.getWindows().removeListener(windows);
    }

    /** A popover that is shown again is heard once all the same: a handler is added to a window only once. */
    private void hear(Window window) {
        if (window instanceof PopupWindow && isOver(window)) window.addEventFilter(KeyEvent.KEY_TYPED, onText);
    }

    private boolean isOver(Window window) {
        Window below = window;
        while (below instanceof PopupWindow popup) below = popup.getOwnerWindow();
        return below != null && below == shown.getScene().getWindow();
    }
}
