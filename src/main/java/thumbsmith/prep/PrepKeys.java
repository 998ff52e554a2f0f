package thumbsmith.prep;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import thumbsmith.ui.Keys;
import thumbsmith.ui.ZoomKeys;

/** The keys of the Prep screen; letters are for texts while one is typed into. */
public final class PrepKeys {
    public static final KeyCombination OPEN = Keys.shortcut(KeyCode.O);
    public static final KeyCombination SAVE = Keys.shortcut(KeyCode.S);
    public static final KeyCombination UNDO = Keys.shortcut(KeyCode.Z);
    public static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination RESET =
            new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination COPY_LOOK =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination PASTE_LOOK =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final PrepViewModel model;

    PrepKeys(PrepViewModel model) {
        this.model = model;
    }

    /** Before anything else in the window. */
    void first(KeyEvent event) {
        if (OPEN.match(event)) model.choose();
        else if (isTyped(event) || !isOpen() || !takes(event)) return;
        event.consume();
    }

    private boolean takes(KeyEvent event) {
        if (event.isAltDown()) return false;
        if (event.isShortcutDown()) return command(event);
        return letter(event.getCode()) || ends(event.getCode()) || isZoom(event);
    }

    private boolean command(KeyEvent event) {
        if (SAVE.match(event)) model.export().save();
        else if (REDO.match(event)) model.session().redo();
        else if (UNDO.match(event)) model.session().undo();
        else if (RESET.match(event)) model.reset();
        else return false;
        return true;
    }

    private boolean letter(KeyCode code) {
        CropModel crop = model.crop();
        switch (code) {
            case C -> crop.toggle();
            case B -> model.compare(!model.comparedProperty().get());
            case G -> model.guides(!model.guidesProperty().get());
            case L -> crop.levelling(!crop.levellingProperty().get());
            case OPEN_BRACKET -> crop.counterclockwise();
            case CLOSE_BRACKET -> crop.clockwise();
            case H -> crop.mirror();
            case V -> crop.flip();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Esc backs out of the tool in hand; Enter keeps what was done with it. */
    private boolean ends(KeyCode code) {
        CropModel crop = model.crop();
        if (code == KeyCode.ESCAPE && crop.levellingProperty().get()) crop.levelling(false);
        else if (code == KeyCode.ESCAPE && crop.activeProperty().get()) crop.cancel();
        else if (code == KeyCode.ESCAPE && model.comparedProperty().get()) model.compare(false);
        else return false;
        return true;
    }

    /** Arrows are for what has the focus. */
    private boolean isZoom(KeyEvent event) {
        return !event.getCode().isArrowKey() && ZoomKeys.take(event, model.zoom());
    }

    private boolean isOpen() {
        return model.stateProperty().get() instanceof PrepState.Ready;
    }

    private static boolean isTyped(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
