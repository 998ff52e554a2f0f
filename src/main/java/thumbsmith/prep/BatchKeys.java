package thumbsmith.prep;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Keys;

/** The keys of the Prep screen for many, wherever the focus is. */
final class BatchKeys {
    static final KeyCombination ADD_FOLDER =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final BatchViewModel model;
    private final DropReader drops;

    BatchKeys(BatchViewModel model, DropReader drops) {
        this.model = model;
        this.drops = drops;
    }

    /** Before anything else in the window. */
    void first(KeyEvent event) {
        boolean typed = event.getTarget() instanceof TextInputControl;
        if (always(event) || !typed && command(event)) event.consume();
    }

    private boolean always(KeyEvent event) {
        if (ADD_FOLDER.match(event)) model.chooseFolder();
        else if (PrepKeys.OPEN.match(event)) model.chooseFiles();
        else if (Keys.GENERATE.match(event)) model.startOrPause();
        else return false;
        return true;
    }

    /** Those that mean something else while a text is typed. */
    private boolean command(KeyEvent event) {
        if (PrepKeys.REDO.match(event)) model.history().redo();
        else if (PrepKeys.UNDO.match(event)) model.history().undo();
        else if (Keys.PASTE.match(event)) model.drop(drops.read(Clipboard.getSystemClipboard()));
        else return false;
        return true;
    }
}
