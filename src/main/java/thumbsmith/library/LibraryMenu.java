package thumbsmith.library;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.ResultMenu;
import thumbsmith.ui.Texts;

/** The menu of what is selected in the grid: of one thumbnail everything, of many what can be done with many. */
final class LibraryMenu {
    private static final Texts TEXTS = Texts.of(LibraryMenu.class);
    private static final KeyCombination COPY_RECIPE =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final LibraryViewModel model;
    private final PicksModel picks;

    LibraryMenu(LibraryViewModel model) {
        this.model = model;
        this.picks = model.picks();
    }

    ContextMenu build() {
        ContextMenu menu = new ContextMenu();
        List<MenuItem> items = menu.getItems();
        if (picks.isTrash()) {
            items.add(item("menu.restore", Feather.CORNER_UP_LEFT, picks::restore));
            return menu;
        }
        picks.single().ifPresent(it -> {
            items.addAll(
                    ResultMenu.of(it.output(), model.actions(), scored -> {}).getItems());
            items.removeIf(result -> "result-copy".equals(result.getId()));
            items.add(new SeparatorMenuItem());
        });
        addOwn(items);
        picks.single().ifPresent(it -> addWhereabouts(items, it));
        items.add(new SeparatorMenuItem());
        items.add(keyed(item("menu.trash", Feather.TRASH_2, picks::trash), new KeyCodeCombination(KeyCode.DELETE)));
        return menu;
    }

    private void addOwn(List<MenuItem> items) {
        items.add(keyed(item("menu.copy", Feather.COPY, () -> picks.copy(false)), Keys.COPY));
        items.add(keyed(item("menu.copy.recipe", Feather.FILE_TEXT, () -> picks.copy(true)), COPY_RECIPE));
        items.add(keyed(item("menu.export", Feather.DOWNLOAD, picks::export), Keys.shortcut(KeyCode.E)));
        items.add(new SeparatorMenuItem());
        items.add(keyed(item("menu.favourite", Feather.HEART, picks::favour), new KeyCodeCombination(KeyCode.F)));
        items.add(rating());
        items.add(project());
        if (picks.canTrainStyle()) items.add(item("menu.style", Feather.DROPLET, picks::trainStyle));
        if (picks.canCompare()) items.add(item("menu.compare", Feather.COLUMNS, picks::compare));
    }

    private void addWhereabouts(List<MenuItem> items, LibraryItem item) {
        items.add(item("menu.find", Feather.SEARCH, () -> model.whereabouts().find(item)));
    }

    private Menu rating() {
        Menu menu = new Menu(TEXTS.get("menu.rating"), Icons.of(Feather.STAR));
        menu.getItems().addAll(ratings(picks));
        return menu;
    }

    /** One item a number of stars. */
    static List<MenuItem> ratings(PicksModel picks) {
        return java.util.stream.IntStream.rangeClosed(0, 5)
                .mapToObj(stars -> {
                    MenuItem item = new MenuItem(TEXTS.get("rating", stars));
                    item.setId("rate-" + stars);
                    item.setOnAction(event -> picks.rate(stars));
                    return item;
                })
                .toList();
    }

    private Menu project() {
        Menu menu = new Menu(TEXTS.get("menu.project"), Icons.of(Feather.FOLDER_PLUS));
        menu.getItems().addAll(ProjectMenu.items(model));
        return menu;
    }

    private static MenuItem item(String key, Feather glyph, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key), Icons.of(glyph));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Only shown: the grid itself hears the key. */
    private static MenuItem keyed(MenuItem item, KeyCombination key) {
        item.setText(item.getText() + "  (" + key.getDisplayText() + ")");
        return item;
    }
}
