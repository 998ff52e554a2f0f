package thumbsmith.library;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Slot;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Below the grid, always there so that nothing moves: what is selected, what can be done with it, how large tiles are. */
final class PicksBar extends HBox {
    private static final Texts TEXTS = Texts.of(PicksBar.class);

    private final LibraryViewModel model;
    private final PicksModel picks;
    private final Label count = new Label();
    private final HBox shelf = new HBox();
    private final HBox trash = new HBox();
    private final Button compare;
    private final Button style;
    private final MenuButton use;

    PicksBar(LibraryViewModel model) {
        this.model = model;
        this.picks = model.picks();
        setId("picks-bar");
        getStyleClass().add("picks-bar");
        count.setId("picks-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        compare = button("picks-compare", "menu.compare", Feather.COLUMNS, "C", picks::compare);
        style = button("picks-style", "menu.style", Feather.DROPLET, picks::trainStyle);
        use = menu("picks-use", "menu.use", Feather.CORNER_UP_LEFT, this::uses);
        fill();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(count, shelf, trash, space, size());
        picks.selectionProperty().when(Shown.is(this)).subscribe(this::show);
        model.findsProperty().when(Shown.is(this)).subscribe(change -> show(picks.selection()));
        model.items().changesProperty().when(Shown.is(this)).subscribe(change -> show(picks.selection()));
    }

    private void fill() {
        shelf.getStyleClass().add("picks-actions");
        shelf.getChildren()
                .addAll(
                        button("picks-favourite", "menu.favourite", Feather.HEART, "F", picks::favour),
                        menu("picks-rate", "menu.rating", Feather.STAR, () -> LibraryMenu.ratings(picks)),
                        menu("picks-project", "menu.project", Feather.FOLDER_PLUS, () -> ProjectMenu.items(model)),
                        button("picks-export", "menu.export", Feather.DOWNLOAD, shortcut("E"), picks::export),
                        button("picks-copy", "menu.copy", Feather.COPY, shortcut("C"), () -> picks.copy(false)),
                        use,
                        compare,
                        style,
                        button("picks-trash", "menu.trash", Feather.TRASH_2, "Del", picks::trash));
        trash.getStyleClass().add("picks-actions");
        trash.getChildren()
                .add(button("picks-restore", "menu.restore", Feather.CORNER_UP_LEFT, "Enter", picks::restore));
    }

    private void show(Selection selection) {
        int size = selection.size();
        count.setText(size == 0 ? TEXTS.get("picks.none") : TEXTS.get("picks.count", size));
        count.setVisible(model.finds().size() > 0);
        Shown.set(shelf, size > 0 && !picks.isTrash());
        Shown.set(trash, size > 0 && picks.isTrash());
        Shown.set(compare, picks.canCompare());
        Shown.set(style, picks.canTrainStyle());
        Shown.set(use, picks.single().isPresent());
    }

    private List<MenuItem> uses() {
        return List.of(Slot.SOURCE, Slot.TARGET, Slot.SUPPORT, Slot.FACE).stream()
                .map(this::useAs)
                .toList();
    }

    private MenuItem useAs(Slot slot) {
        MenuItem item = new MenuItem(TEXTS.get("use." + slot.wire()));
        item.setOnAction(event -> picks.single().ifPresent(it -> model.actions().useAs(it.output(), slot)));
        return item;
    }

    private static MenuButton menu(String id, String key, Feather glyph, Supplier<List<MenuItem>> items) {
        MenuButton menu = new MenuButton(TEXTS.get(key), Icons.of(glyph));
        menu.setId(id);
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(event -> menu.getItems().setAll(items.get()));
        menu.getStyleClass().add("flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private static Button button(String id, String key, Feather glyph, String shortcut, Runnable action) {
        return Keys.tip(button(id, key, glyph, action), TEXTS.get(key) + "  (" + shortcut + ")");
    }

    private static Button button(String id, String key, Feather glyph, Runnable action) {
        Button button = new Button(TEXTS.get(key), Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static String shortcut(String letter) {
        return Keys.shortcut(javafx.scene.input.KeyCode.valueOf(letter)).getDisplayText();
    }

    private Node size() {
        Slider size = new Slider(LibraryChoices.SMALLEST, LibraryChoices.LARGEST, 248);
        size.setId("tile-size");
        size.setPrefWidth(120);
        size.setMinWidth(80);
        size.setBlockIncrement(32);
        size.setAccessibleText(TEXTS.get("tile.size"));
        Keys.tip(size, TEXTS.get("tile.size"));
        model.tileProperty().when(Shown.is(this)).subscribe(width -> size.setValue(width.doubleValue()));
        size.valueProperty().subscribe((was, now) -> model.tileProperty().set(now.doubleValue()));
        HBox box = new HBox(8, Icons.of(Feather.IMAGE), size);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }
}
