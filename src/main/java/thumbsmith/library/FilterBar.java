package thumbsmith.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** One menu for each thing that can be filtered by; those that leave something out are marked. */
final class FilterBar extends FlowPane {
    private static final Texts TEXTS = Texts.of(FilterBar.class);

    private final FilterModel model;
    private final List<MenuButton> menus;
    private final ToggleButton favourites = toggle("filter-favourites", "filter.favourites", Feather.HEART);
    private final ToggleButton cancelled = toggle("filter-cancelled", "filter.cancelled", Feather.SLASH);
    private final DatePicker from = picker("filter-from", "filter.from");
    private final DatePicker to = picker("filter-to", "filter.to");
    private final HBox between = new HBox(8, from, new Label("–"), to);

    FilterBar(FilterModel model) {
        this.model = model;
        menus = model.facets().stream().map(this::menu).toList();
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        getChildren().addAll(menus);
        between.getStyleClass().add("filter-between");
        getChildren().addAll(between, favourites, cancelled);
        favourites.setOnAction(event -> model.change(it -> it.favourites = favourites.isSelected()));
        cancelled.setOnAction(event -> model.change(it -> it.cancelled = cancelled.isSelected()));
        from.setOnAction(event -> days());
        to.setOnAction(event -> days());
        model.filterProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private MenuButton menu(Facet facet) {
        MenuButton menu = new MenuButton(TEXTS.get("facet." + facet.name()));
        menu.setId("filter-" + facet.name());
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(items(facet)); // without any it would not open
        menu.setOnShowing(event -> menu.getItems().setAll(items(facet(facet.name()))));
        return menu;
    }

    /** As it is now. */
    private Facet facet(String name) {
        return model.facets().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> items(Facet facet) {
        return facet.options().stream().map(FilterBar::item).toList();
    }

    private static MenuItem item(Facet.Option option) {
        CheckMenuItem item = new CheckMenuItem(option.words());
        item.setMnemonicParsing(false);
        item.setSelected(option.chosen());
        item.setOnAction(event -> option.choose().run());
        return item;
    }

    private void show(Filter filter) {
        List<Facet> facets = model.facets();
        for (int i = 0; i < menus.size(); i++) mark(menus.get(i), facets.get(i).isActive());
        favourites.setSelected(filter.favourites());
        cancelled.setSelected(filter.cancelled());
        Shown.set(between, filter.period() == Period.BETWEEN);
        from.setValue(filter.from().orElse(null));
        to.setValue(filter.to().orElse(null));
    }

    private static void mark(MenuButton menu, boolean active) {
        menu.getStyleClass().remove("active");
        if (active) menu.getStyleClass().add("active");
    }

    private void days() {
        Optional<LocalDate> first = Optional.ofNullable(from.getValue());
        Optional<LocalDate> last = Optional.ofNullable(to.getValue());
        Filter now = model.filter();
        if (!now.from().equals(first) || !now.to().equals(last)) model.between(first, last);
    }

    private static DatePicker picker(String id, String key) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setPromptText(TEXTS.get(key));
        picker.setAccessibleText(TEXTS.get(key));
        picker.setPrefWidth(140);
        return picker;
    }

    private static ToggleButton toggle(String id, String key, Feather glyph) {
        ToggleButton toggle = new ToggleButton(TEXTS.get(key), Icons.of(glyph));
        toggle.setId(id);
        return toggle;
    }

    /** What is filtered now, and one press that takes all of it away. */
    static final class Filtered extends FlowPane {
        Filtered(FilterModel model) {
            setId("filter-chips");
            getStyleClass().add("filter-chips");
            model.filterProperty().when(Shown.is(this)).subscribe(filter -> fill(model));
        }

        private void fill(FilterModel model) {
            List<Chip> chips = model.chips();
            Shown.set(this, !chips.isEmpty());
            getChildren().setAll(chips.stream().map(Filtered::chip).toList());
            if (!chips.isEmpty()) getChildren().add(clear(model));
        }

        private static Button chip(Chip chip) {
            Button button = new Button(chip.words(), Icons.of(Feather.X));
            button.getStyleClass().add("chip");
            button.setMnemonicParsing(false);
            button.setAccessibleText(TEXTS.get("chip.remove", chip.words()));
            button.setOnAction(event -> chip.remove().run());
            return button;
        }

        private static Button clear(FilterModel model) {
            Button clear = new Button(TEXTS.get("chip.clear"));
            clear.setId("filter-clear");
            clear.getStyleClass().addAll("flat", "text-action");
            clear.setOnAction(event -> model.clear());
            return clear;
        }
    }
}
