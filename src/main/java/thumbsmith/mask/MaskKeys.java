package thumbsmith.mask;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import thumbsmith.ui.Keys;
import thumbsmith.ui.ZoomKeys;

/** The keys of the bench, while the focus is on it; letters are for numbers while one is typed. */
public final class MaskKeys {
    public static final KeyCombination UNDO = Keys.shortcut(KeyCode.Z);
    public static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination ALL = Keys.shortcut(KeyCode.A);
    public static final KeyCombination NONE = Keys.shortcut(KeyCode.D);
    public static final KeyCombination INVERT = Keys.shortcut(KeyCode.I);
    private static final double HARDER = 0.1;

    private final MaskViewModel model;
    private final Runnable done;

    MaskKeys(MaskViewModel model, Runnable done) {
        this.model = model;
        this.done = done;
    }

    /** @param onCanvas whether arrows are for the picture */
    void take(KeyEvent event, boolean onCanvas) {
        if (event.getCode() == KeyCode.ESCAPE) leave();
        else if (event.getTarget() instanceof TextInputControl || event.isAltDown()) return;
        else if (event.isShortcutDown() ? !command(event) : !plain(event, onCanvas)) return;
        event.consume();
    }

    /** What is being drawn first, then the bench. */
    private void leave() {
        if (!model.cancel()) done.run();
    }

    private boolean command(KeyEvent event) {
        if (REDO.match(event)) model.redo();
        else if (UNDO.match(event)) model.undo();
        else if (ALL.match(event)) model.everything();
        else if (NONE.match(event)) model.nothing();
        else if (INVERT.match(event)) model.invert();
        else return false;
        return true;
    }

    private boolean plain(KeyEvent event, boolean onCanvas) {
        ToolsModel tools = model.tools();
        switch (event.getCode()) {
            case B -> tools.toolProperty().set(Tool.BRUSH);
            case R -> tools.toolProperty().set(Tool.RECTANGLE);
            case L -> tools.toolProperty().set(Tool.LASSO);
            case X -> tools.turn();
            case OPEN_BRACKET, BRACELEFT -> less(event.isShiftDown());
            case CLOSE_BRACKET, BRACERIGHT -> more(event.isShiftDown());
            default -> {
                return (onCanvas || !event.getCode().isArrowKey()) && ZoomKeys.take(event, model.zoom());
            }
        }
        return true;
    }

    private void less(boolean hardness) {
        if (hardness) model.tools().harder(-HARDER);
        else model.tools().smaller();
    }

    private void more(boolean hardness) {
        if (hardness) model.tools().harder(HARDER);
        else model.tools().larger();
    }
}
