package thumbsmith.looks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The form that adds a look by its id. */
final class AddFormView extends VBox {
    private static final Texts TEXTS = Texts.of(AddFormView.class);

    AddFormView(AddForm form, Runnable close) {
        getStyleClass().addAll("look-panel", "panel-body");
        TextField id = new TextField();
        id.setId("add-id");
        id.setAccessibleText(TEXTS.get("add.id"));
        id.setPromptText(TEXTS.get("add.hint"));
        id.textProperty().bindBidirectional(form.idProperty());
        id.setOnAction(event -> form.add());
        id.sceneProperty().subscribe(scene -> {
            if (scene != null) id.requestFocus();
        });
        Label label = Pieces.words(TEXTS.get("add.id"), "field-label");
        label.setLabelFor(id);
        FormNoteView note = new FormNoteView("add-note", form.noteProperty(), form::take, form::copySupport);
        PanelParts.follow(this, form.focus(), spot -> id.requestFocus());
        VBox field = new VBox(label, id, PanelParts.following(form.problem(), "problem"), note);
        field.getStyleClass().add("panel-field");
        Button add = new Button(TEXTS.get("add.button"));
        add.setId("add");
        add.getStyleClass().addAll("accent", "generate");
        add.setOnAction(event -> form.add());
        form.whyDisabled().when(Shown.is(this)).subscribe(why -> add.setDisable(!why.isEmpty()));
        Label why = PanelParts.following(form.whyDisabled(), "quiet", "small");
        why.setId("add-why");
        getChildren()
                .addAll(
                        PanelParts.head(new Label(TEXTS.get("add.title")), close),
                        Pieces.words(TEXTS.get("add.what"), "quiet"),
                        field,
                        add,
                        why);
    }
}
