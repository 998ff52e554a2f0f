package thumbsmith.create;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thumbsmith.contract.Operation;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** Text · Image · Edit · Face swap. */
final class ModeBar extends HBox {
    private static final Texts TEXTS = Texts.of(ModeBar.class);

    private final Map<Operation, ToggleButton> buttons = new EnumMap<>(Operation.class);

    ModeBar(ComposerModel model) {
        getStyleClass().add("mode-bar");
        ToggleGroup group = new ToggleGroup();
        for (Operation mode : Inputs.MODES) getChildren().add(button(mode, group));
        Choice.follow(this, group, model.modeProperty(), model.modeProperty()::set);
    }

    @Override
    public void requestFocus() {
        buttons.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    private ToggleButton button(Operation mode, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Names.of(mode));
        button.setId("mode-" + mode.wire());
        button.setUserData(mode);
        button.setToggleGroup(group);
        button.getStyleClass().add(shape(mode));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(1);
        HBox.setHgrow(button, Priority.ALWAYS);
        buttons.put(mode, button);
        return Keys.tip(button, TEXTS.get("mode.tip." + mode.wire()));
    }

    private static String shape(Operation mode) {
        if (mode == Inputs.MODES.getFirst()) return "left-pill";
        return mode == Inputs.MODES.getLast() ? "right-pill" : "center-pill";
    }
}
