package thumbsmith.ui;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Output;

/** The menu of a finished thumbnail. */
public final class ResultMenu {
    private static final Texts TEXTS = Texts.of(ResultMenu.class);

    private ResultMenu() {}

    /** @param scored receives the answer once the person asked for a score */
    public static ContextMenu of(Output output, ResultActions actions, Consumer<Outcome<ScoreAnswer>> scored) {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("result.open", Feather.EXTERNAL_LINK, () -> actions.open(output)),
                        item("result.reveal", Feather.FOLDER, () -> actions.reveal(output)),
                        item("result.copy", Feather.COPY, () -> actions.copy(output)),
                        new SeparatorMenuItem(),
                        editItem(output, actions),
                        useAs(output, actions),
                        item("result.prepare", Feather.SCISSORS, () -> actions.prepare(output)),
                        item("result.reuse", Feather.ROTATE_CCW, () -> actions.reuse(output)),
                        item("result.variations", Feather.LAYERS, () -> actions.variations(output)),
                        scoreItem(output, actions, scored),
                        item("result.review", Feather.CHECK_SQUARE, () -> actions.review(output)));
        return menu;
    }

    /** {@code Edit}, or {@code Edit again} of what was edited. */
    public static String editWords(Output output) {
        return TEXTS.get(output.recipe().operation() == Operation.EDIT ? "result.edit.again" : "result.edit");
    }

    private static MenuItem editItem(Output output, ResultActions actions) {
        MenuItem item = item("result.edit", Feather.EDIT_2, () -> actions.edit(output));
        item.setText(editWords(output));
        return item;
    }

    private static Menu useAs(Output output, ResultActions actions) {
        Menu menu = new Menu(TEXTS.get("result.use"), Icons.of(Feather.CORNER_UP_LEFT));
        for (Slot slot : new Slot[] {Slot.SOURCE, Slot.TARGET, Slot.SUPPORT, Slot.FACE}) {
            MenuItem item = new MenuItem(TEXTS.get("result.use." + slot.wire()));
            item.setOnAction(event -> actions.useAs(output, slot));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem scoreItem(Output output, ResultActions actions, Consumer<Outcome<ScoreAnswer>> scored) {
        MenuItem item = item("result.score", Feather.BAR_CHART_2, () -> actions.score(output, scored));
        item.setText(TEXTS.get("result.score", actions.scorePrice()));
        return item;
    }

    private static MenuItem item(String key, Feather glyph, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key), Icons.of(glyph));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }
}
