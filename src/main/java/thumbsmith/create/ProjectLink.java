package thumbsmith.create;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** Says which project new thumbnails are filed under; a press opens the names to choose from, and a field for another. */
final class ProjectLink extends HBox {
    private static final Texts TEXTS = Texts.of(ProjectLink.class);
    private static final double ROW = 32;
    private static final int ROWS = 6;

    private final ProjectChoice choice;
    private final Button link;
    private final TextField name = new TextField();
    private final ListView<Optional<String>> names = new ListView<>();
    private final Popover popover = new Popover();

    ProjectLink(ProjectChoice choice) {
        this.choice = choice;
        link = Nodes.link("", this::open);
        link.setId("project");
        link.setMnemonicParsing(false);
        Keys.tip(link, TEXTS.get("project.tip"));
        getChildren().add(link);
        buildPopover();
        Nodes.follow(this, choice.currentProperty(), this::show);
        Nodes.follow(this, choice.namesProperty(), known -> fill());
    }

    private void show(Optional<String> project) {
        link.setText(TEXTS.get("project.link", project.orElse(TEXTS.get("project.none"))));
        fill();
    }

    private void fill() {
        names.getItems().setAll(Optional.<String>empty());
        choice.namesProperty().get().forEach(each -> names.getItems().add(Optional.of(each)));
        names.setPrefHeight(ROW * Math.min(ROWS, names.getItems().size()) + 2);
        names.getSelectionModel().select(choice.currentProperty().get());
    }

    private void open() {
        choice.load();
        name.clear();
        popover.show(link);
        name.requestFocus();
    }

    private void buildPopover() {
        name.setId("project-name");
        name.setPromptText(TEXTS.get("project.new"));
        name.setAccessibleText(TEXTS.get("project.new"));
        name.setOnAction(enter -> take());
        names.setId("project-names");
        names.setAccessibleText(TEXTS.get("project.names"));
        names.setFixedCellSize(ROW);
        names.setPrefWidth(260);
        names.setCellFactory(view -> new ProjectCell(this::pick));
        names.setOnKeyPressed(this::pickByKey);
        Label words = Nodes.wrapping("small", "quiet");
        words.setText(TEXTS.get("project.words"));
        words.setMaxWidth(260);
        popover.setContentNode(Nodes.styled(new VBox(words, name, names), "look-list"));
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setAutoHide(true);
        popover.setHideOnEscape(true);
    }

    private void take() {
        choice.choose(name.getText());
        popover.hide();
    }

    private void pickByKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
        Optional.ofNullable(names.getSelectionModel().getSelectedItem()).ifPresent(this::pick);
        event.consume();
    }

    private void pick(Optional<String> project) {
        project.ifPresentOrElse(choice::choose, choice::chooseNone);
        popover.hide();
    }
}
