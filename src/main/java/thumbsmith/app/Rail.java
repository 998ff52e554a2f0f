package thumbsmith.app;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The side rail: one button a screen, settings at the foot. */
final class Rail extends VBox {
    private static final Texts TEXTS = Texts.of(Rail.class);
    private final ToggleGroup group = new ToggleGroup();

    private final HelpMenu menu;
    private final Button help = new Button(null, Icons.of(Feather.HELP_CIRCLE));

    /** @param waiting how many things each screen has to tell while it is not shown */
    Rail(ObjectProperty<Route> route, Function<Route, ReadOnlyIntegerProperty> waiting, HelpMenu menu) {
        this.menu = menu;
        getStyleClass().add("rail");
        for (Route each : Route.RAIL) {
            if (each == Route.SETTINGS) getChildren().addAll(spacer(), help());
            getChildren().add(button(each, waiting.apply(each)));
        }
        Choice.follow(this, group, route, route::set);
    }

    static KeyCombination keyOf(Route route) {
        return Keys.shortcut(KeyCode.getKeyCode(String.valueOf(route.ordinal() + 1)));
    }

    private ToggleButton button(Route target, ReadOnlyIntegerProperty waiting) {
        Label badge = badge(target);
        ToggleButton button =
                new ToggleButton(TEXTS.get("rail." + target.key()), new StackPane(Icons.of(target.glyph()), badge));
        waiting.when(Shown.is(button)).subscribe(count -> {
            badge.setText(count.toString());
            badge.setVisible(count.intValue() > 0);
            button.setAccessibleText(accessible(target, count.intValue()));
        });
        button.setId("rail-" + target.key());
        button.setUserData(target);
        button.setToggleGroup(group);
        return Keys.tip(button, TEXTS.get("rail." + target.key()), keyOf(target));
    }

    private static Label badge(Route target) {
        Label badge = new Label();
        badge.setId("badge-" + target.key());
        badge.getStyleClass().add("rail-badge");
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        return badge;
    }

    private static String accessible(Route target, int waiting) {
        String name = TEXTS.get("rail." + target.key());
        return waiting == 0 ? name : TEXTS.get("rail.badge", name, waiting);
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
