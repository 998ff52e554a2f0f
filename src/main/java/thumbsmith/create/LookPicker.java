package thumbsmith.create;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.contract.LookMode;
import thumbsmith.job.Look;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** Shows the chosen persona or style; a press opens the list to choose from. */
final class LookPicker extends VBox {
    private static final Texts TEXTS = Texts.of(LookPicker.class);

    private final LookMode mode;
    private final Button button = Nodes.styled(new Button(), "look-button");
    private final Label name = new Label();
    private final Portrait portrait;
    private final LookList list;
    private final Popover popover = new Popover();

    LookPicker(ComposerModel model, LookMode mode, Thumbnails thumbnails) {
        this.mode = mode;
        this.portrait = new Portrait(mode, thumbnails);
        LookChoice choice = model.look(mode);
        list = new LookList(choice, thumbnails, popover::hide);
        getStyleClass().add("field");
        Label title = Nodes.label(TEXTS.get("look." + mode.wire()), "field-label");
        title.setLabelFor(button);
        buildButton();
        buildPopover();
        getChildren().addAll(title, button);
        button.setOnAction(event -> open());
        Nodes.follow(this, choice.currentProperty(), this::show);
        Nodes.follow(this, model.inputsProperty(), inputs -> button.setDisable(!inputs.canUseLooks()));
    }

    private void buildButton() {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox graphic = new HBox(8, portrait, name, Nodes.styled(new Region(), "picker-arrow"));
        graphic.setAlignment(Pos.CENTER_LEFT);
        graphic.setPrefWidth(150);
        button.setGraphic(graphic);
        button.setId(mode.wire());
        button.setMaxWidth(Double.MAX_VALUE);
    }

    /** Opens the list to choose from. */
    void open() {
        button.requestFocus();
        popover.show(button);
        list.open();
    }

    @Override
    public void requestFocus() {
        button.requestFocus();
    }

    Button button() {
        return button;
    }

    private void buildPopover() {
        popover.setContentNode(list);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setAutoHide(true);
        popover.setHideOnEscape(true);
    }

    private void show(Optional<Look> look) {
        name.setText(look.map(Look::name).orElse(TEXTS.get("look.none")));
        button.setAccessibleText(TEXTS.get("look.accessible", TEXTS.get("look." + mode.wire()), name.getText()));
        portrait.show(look);
    }
}
