package thumbsmith.app;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import thumbsmith.mask.MaskKeys;
import thumbsmith.prep.PrepKeys;
import thumbsmith.review.ReviewKeys;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** Every key of the program in one place. */
final class KeyOverview {
    private static final Texts TEXTS = Texts.of(KeyOverview.class);
    private static final KeyCombination COPY_RECIPE =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Alert alert = new Alert(Alert.AlertType.NONE);

    KeyOverview(Window owner) {
        alert.initOwner(owner);
        alert.setTitle(TEXTS.get("keys.title"));
        alert.setHeaderText(TEXTS.get("keys.title"));
        VBox further = new VBox(
                24, titled("keys.library", library()), titled("keys.large", large()), titled("keys.review", review()));
        alert.getDialogPane().setMaxWidth(Double.MAX_VALUE);
        alert.getDialogPane()
                .setContent(new HBox(
                        48, new VBox(24, table(), titled("keys.mask", mask())), further, titled("keys.prep", prep())));
        alert.getButtonTypes().setAll(new ButtonType(TEXTS.get("keys.done"), ButtonBar.ButtonData.CANCEL_CLOSE));
    }

    void show() {
        alert.show();
    }

    private static GridPane table() {
        GridPane table = new GridPane(24, 8);
        table.setId("key-overview");
        String first = Rail.keyOf(Route.RAIL.getFirst()).getDisplayText();
        row(table, Keys.GENERATE.getDisplayText(), "keys.generate");
        row(table, first + " … " + Route.RAIL.size(), "keys.screens");
        row(table, Keys.PASTE.getDisplayText(), "keys.paste");
        row(table, "Esc", "keys.back");
        row(table, "Enter", "keys.open");
        row(table, Keys.COPY.getDisplayText(), "keys.copy");
        row(table, "← → ↑ ↓", "keys.move");
        row(table, Keys.SEARCH.getDisplayText(), "keys.search");
        row(table, "Del", "keys.clear");
        row(table, "Alt+↑ ↓", "keys.line");
        row(table, "Space", "keys.pause");
        row(table, "?", "keys.help");
        row(table, HelpMenu.KEY.getDisplayText(), "keys.menu");
        return table;
    }

    /** What else the keys do in the library's grid. */
    private static GridPane library() {
        GridPane table = new GridPane(24, 8);
        row(table, "F", "keys.favourite");
        row(table, "0 … 5", "keys.rate");
        row(table, "Shift + ← → ↑ ↓", "keys.extend");
        row(table, Keys.shortcut(KeyCode.A).getDisplayText(), "keys.all");
        row(table, "C", "keys.compare");
        row(table, Keys.shortcut(KeyCode.E).getDisplayText(), "keys.export");
        row(table, COPY_RECIPE.getDisplayText(), "keys.copy.recipe");
        row(table, "Alt", "keys.drag.recipe");
        row(table, "Del", "keys.trash");
        row(table, Keys.shortcut(KeyCode.Z).getDisplayText(), "keys.undo");
        row(table, "Page ↑ ↓, Home, End", "keys.far");
        return table;
    }

    /** What the keys do in a thumbnail that is open large. */
    private static GridPane large() {
        GridPane table = new GridPane(24, 8);
        table.setId("key-overview-large");
        row(table, "← →", "keys.turn");
        row(table, "+ −", "keys.zoom");
        row(table, "0", "keys.fit");
        row(table, "1", "keys.pixels");
        row(table, "F", "keys.large.favourite");
        row(table, "C", "keys.source");
        row(table, "L", "keys.lineage");
        return table;
    }

    /** What the keys do with a picture that is reviewed. */
    private static GridPane review() {
        GridPane table = new GridPane(24, 8);
        table.setId("key-overview-review");
        row(table, ReviewKeys.OPEN.getDisplayText(), "keys.review.open");
        row(table, ReviewKeys.SCORE.getDisplayText(), "keys.review.score");
        row(table, ReviewKeys.FIX.getDisplayText(), "keys.review.fix");
        row(table, "Del", "keys.review.away");
        return table;
    }

    /** What the keys do with a picture that is prepared. */
    private static GridPane prep() {
        GridPane table = new GridPane(24, 8);
        table.setId("key-overview-prep");
        row(table, PrepKeys.OPEN.getDisplayText(), "keys.prep.open");
        row(table, PrepKeys.SAVE.getDisplayText(), "keys.prep.save");
        row(table, "C", "keys.prep.crop");
        row(table, "← → ↑ ↓", "keys.prep.move");
        row(table, "Shift + ← → ↑ ↓", "keys.prep.resize");
        row(table, "L", "keys.prep.level");
        row(table, "[ ]", "keys.prep.turn");
        row(table, "H V", "keys.prep.mirror");
        row(table, "B", "keys.prep.compare");
        row(table, "G", "keys.prep.guides");
        row(table, "+ − 0 1", "keys.prep.zoom");
        row(table, "Space", "keys.prep.pan");
        row(table, PrepKeys.COPY_LOOK.getDisplayText(), "keys.prep.copy");
        row(table, PrepKeys.PASTE_LOOK.getDisplayText(), "keys.prep.paste");
        row(table, PrepKeys.UNDO.getDisplayText(), "keys.prep.undo");
        row(table, PrepKeys.REDO.getDisplayText(), "keys.prep.redo");
        row(table, PrepKeys.RESET.getDisplayText(), "keys.prep.reset");
        return table;
    }

    /** What the keys do where the mask is painted. */
    private static GridPane mask() {
        GridPane table = new GridPane(24, 8);
        table.setId("key-overview-mask");
        row(table, "B R L", "keys.mask.tools");
        row(table, "X", "keys.mask.turn");
        row(table, "[ ]", "keys.mask.size");
        row(table, "Shift", "keys.mask.straight");
        row(table, MaskKeys.ALL.getDisplayText(), "keys.mask.all");
        row(table, MaskKeys.NONE.getDisplayText(), "keys.mask.none");
        row(table, MaskKeys.INVERT.getDisplayText(), "keys.mask.invert");
        row(table, MaskKeys.UNDO.getDisplayText(), "keys.mask.undo");
        row(table, MaskKeys.REDO.getDisplayText(), "keys.mask.redo");
        row(table, "Space", "keys.mask.pan");
        return table;
    }

    private static VBox titled(String title, GridPane table) {
        return new VBox(8, Pieces.label(TEXTS.get(title), "field-label"), table);
    }

    private static void row(GridPane table, String key, String text) {
        table.addRow(table.getRowCount(), whole(key, "section-title"), whole(TEXTS.get(text)));
    }

    /** A key that is cut short is none. */
    private static Label whole(String words, String... classes) {
        Label label = Pieces.label(words, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
