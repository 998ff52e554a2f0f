package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import thumbsmith.ui.Texts;

/** Files what is selected under a project: one that is there, a new one, or none. */
final class ProjectMenu {
    private static final Texts TEXTS = Texts.of(ProjectMenu.class);

    private ProjectMenu() {}

    static List<MenuItem> items(LibraryViewModel model) {
        List<MenuItem> items = new ArrayList<>();
        items.add(fresh(model));
        items.add(new SeparatorMenuItem());
        for (String name : model.filter().occurringProperty().get().projects()) {
            MenuItem item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.picks().file(Optional.of(name)));
            items.add(item);
        }
        MenuItem none = new MenuItem(TEXTS.get("project.none"));
        none.setId("project-none");
        none.setOnAction(event -> model.picks().file(Optional.empty()));
        items.add(none);
        return items;
    }

    private static CustomMenuItem fresh(LibraryViewModel model) {
        TextField name = new TextField();
        name.setId("project-name");
        name.setPromptText(TEXTS.get("project.new"));
        name.setAccessibleText(TEXTS.get("project.new"));
        CustomMenuItem item = new CustomMenuItem(name, false);
        item.getStyleClass().add("project-item");
        name.setOnAction(event -> {
            model.picks().file(Optional.of(name.getText()));
            item.getParentPopup().hide();
        });
        return item;
    }
}
