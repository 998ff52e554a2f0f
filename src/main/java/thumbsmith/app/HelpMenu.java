package thumbsmith.app;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Texts;

/** Where to look when something is unclear or went wrong. */
final class HelpMenu {
    static final KeyCombination KEY = new KeyCodeCombination(KeyCode.F1);

    private static final Texts TEXTS = Texts.of(HelpMenu.class);

    private final ContextMenu menu = new ContextMenu();

    HelpMenu(HelpDeeds deeds, Runnable showKeys) {
        menu.setId("help-menu");
        menu.getItems()
                .addAll(
                        item("help-keys", TEXTS.get("help.keys"), Feather.COMMAND, showKeys),
                        item(
                                "help-documentation",
                                TEXTS.get("help.documentation"),
                                Feather.BOOK_OPEN,
                                deeds.documentation()),
                        item("help-prices", TEXTS.get("help.prices"), Feather.TAG, deeds.prices()),
                        new SeparatorMenuItem(),
                        item("help-rehearsal", TEXTS.get("help.rehearsal"), Feather.PLAY_CIRCLE, deeds.rehearsal()),
                        item("help-bundle", TEXTS.get("help.bundle"), Feather.LIFE_BUOY, deeds.bundle()),
                        item("help-log", TEXTS.get("help.log"), Feather.FOLDER, deeds.log()));
    }

    void showBeside(Node button) {
        if (!menu.isShowing()) menu.show(button, Side.RIGHT, 0, 0);
    }

    /** After the menu is gone, so that the focus can go where the action puts it. */
    private static MenuItem item(String id, String words, Feather glyph, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(glyph));
        item.setId(id);
        item.setOnAction(press -> action.run());
        return item;
    }
}
