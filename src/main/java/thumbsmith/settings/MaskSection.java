package thumbsmith.settings;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.store.Preferences.MaskChange;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** How masks are sent: what is painted may change, whichever colour the paid service takes for that. */
final class MaskSection {
    private static final Texts TEXTS = Texts.of(MaskSection.class);

    private MaskSection() {}

    static VBox of(SettingsViewModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox colours = new HBox(
                colour(MaskChange.WHITE, "white", "left-pill", group),
                colour(MaskChange.BLACK, "black", "right-pill", group));
        Choice.follow(colours, group, model.maskChangeProperty(), model::choose);
        return Rows.section(
                TEXTS.get("section.mask"),
                Rows.row(TEXTS.get("mask"), colours, Pieces.words(TEXTS.get("mask.words"), "quiet")));
    }

    private static ToggleButton colour(MaskChange change, String name, String pill, ToggleGroup group) {
        ToggleButton button = new ToggleButton(TEXTS.get("mask." + name));
        button.setId("mask-" + name);
        button.getStyleClass().add(pill);
        button.setUserData(change);
        button.setToggleGroup(group);
        return button;
    }
}
