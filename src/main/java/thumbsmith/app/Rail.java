package thumbsmith.app;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** The side rail: one button a screen, settings at the foot. */
final class Rail extends VBox {
    private static final Texts TEXTS = Texts.of(Rail.class);
    private final ToggleGroup group = new ToggleGroup();

    private final HelpMenu menu;
    private final Button help = new Button(null, Icons.of(Feather.HELP_CIRCLE));

    Rail(ObjectProperty<Route> route, HelpMenu menu) {
        this.menu = menu;
        getStyleClass().add("rail");
        for (Route each : Route.RAIL) {
            if (each == Route.SETTINGS) getChildren().addAll(spacer(), help());
            getChildren().add(button(each));
        }
        Choice.follow(this, group, route, route::set);
    }

    static KeyCombination keyOf(Route route) {
        return Keys.shortcut(KeyCode.getKeyCode(String.valueOf(route.ordinal() + 1)));
    }

    private ToggleButton button(Route target) {
        ToggleButton button = new ToggleButton(TEXTS.get("rail." + target.key()), Icons.of(target.glyph()));
        button.setId("rail-" + target.key());
        button.setUserData(target);
        button.setToggleGroup(group);
        return Keys.tip(button, TEXTS.get("rail." + target.key()), keyOf(target));
    }

    private Button help() {
        help.setId("rail-help");
        help.getStyleClass().addAll("flat", "button-icon", "rail-small");
        help.setAccessibleText(TEXTS.get("help.title"));
        help.setOnAction(press -> openHelp());
        return Keys.tip(help, TEXTS.get("help.title"), HelpMenu.KEY);
    }

    /** Opens the Help menu beside its button. */
    void openHelp() {
        menu.showBeside(help);
    }

    private static Region spacer() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
