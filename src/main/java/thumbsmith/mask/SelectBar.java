package thumbsmith.mask;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Marks much at once: people, all but them, everything, nothing, the other way round; and how the marks are shown. */
final class SelectBar extends FlowPane {
    private static final Texts TEXTS = Texts.of(SelectBar.class);
    private static final double SPINNER = 16;

    SelectBar(MaskViewModel model) {
        getStyleClass().add("mask-select");
        PeopleModel people = model.people();
        HBox select = Parts.line(
                Pieces.label(TEXTS.get("select"), "field-label"),
                searching(Parts.button("select.person", people::person), people),
                searching(Parts.button("select.background", people::background), people),
                spinner(people),
                keyed("select.everything", model::everything, MaskKeys.ALL.getDisplayText()),
                keyed("select.nothing", model::nothing, MaskKeys.NONE.getDisplayText()),
                keyed("select.invert", model::invert, MaskKeys.INVERT.getDisplayText()));
        getChildren().addAll(select, Parts.slider("tint", model.tools().tintProperty(), 0, 1, false));
    }

    private static Button keyed(String key, Runnable action, String shortcut) {
        Button button = Parts.button(key, action);
        return Keys.tip(button, TEXTS.get(key + ".tip") + "  (" + shortcut + ")");
    }

    private static Button searching(Button button, PeopleModel people) {
        people.lookingProperty().when(Shown.is(button)).subscribe(button::setDisable);
        return button;
    }

    private static ProgressIndicator spinner(PeopleModel people) {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setId("mask-looking");
        spinner.setMaxSize(SPINNER, SPINNER);
        people.lookingProperty().when(Shown.is(spinner)).subscribe(looking -> Shown.set(spinner, looking));
        return spinner;
    }
}
