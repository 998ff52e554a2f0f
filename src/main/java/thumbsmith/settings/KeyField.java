package thumbsmith.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.settings.ServiceSettings.KeyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The key: masked unless shown, checked while typing, used on Enter, tested for free. */
final class KeyField extends VBox {
    private static final Texts TEXTS = Texts.of(KeyField.class);

    private final ServiceSettings service;
    private final PasswordField masked = new PasswordField();
    private final TextField open = new TextField();
    private final ToggleButton show = new ToggleButton(null, Icons.of(Feather.EYE));
    private final Button use = Pieces.button("key-use", TEXTS.get("key.use"), this::use);
    private final Button test;
    private final Button forget;
    private final Label safe = Pieces.words(TEXTS.get("key.safe"), "quiet", "small");

    KeyField(ServiceSettings service) {
        this.service = service;
        test = Pieces.button("key-test", TEXTS.get("key.test"), service::testKey);
        forget = Pieces.button("key-forget", TEXTS.get("key.forget"), service::forgetKey);
        getStyleClass().add("settings-side");
        boolean fixed = service.overrides().key();
        getChildren().add(fixed ? state() : entry());
        if (!fixed) getChildren().addAll(buttons(), state(), safe);
    }

    private HBox entry() {
        field(masked, "key");
        field(open, "key-open");
        open.setVisible(false);
        show.setId("key-show");
        show.setAccessibleText(TEXTS.get("key.show"));
        show.getStyleClass().add("button-icon");
        Keys.tip(show, TEXTS.get("key.show"));
        show.selectedProperty().subscribe(shown -> {
            open.setVisible(shown);
            masked.setVisible(!shown);
        });
        StackPane fields = new StackPane(masked, open);
        HBox.setHgrow(fields, Priority.ALWAYS);
        return Rows.line(fields, show, use);
    }

    private void field(TextField field, String id) {
        field.setId(id);
        field.setAccessibleText(TEXTS.get("key"));
        field.setPromptText(TEXTS.get("key.hint"));
        field.textProperty().bindBidirectional(service.keyProperty());
        field.setOnAction(event -> use());
    }

    private void use() {
        service.useKey();
        show.setSelected(false);
    }

    private HBox buttons() {
        service.keyProperty().when(Shown.is(this)).subscribe(typed -> enable());
        service.keyStateProperty().when(Shown.is(this)).subscribe(state -> enable());
        return Rows.line(test, forget);
    }

    private void enable() {
        boolean typed = !service.keyProperty().get().isBlank();
        boolean whole = service.isKeyWhole();
        use.setDisable(!whole);
        test.setDisable(typed ? !whole : !service.hasKey()); // not while it runs: the focus would go to Forget
        Shown.set(forget, service.hasKey());
        Shown.set(safe, service.hasKey());
    }

    private Label state() {
        Label label = Pieces.words("", "key-state");
        label.setId("key-state");
        service.keyStateProperty().when(Shown.is(label)).subscribe(state -> say(label, state));
        service.keyProblem()
                .when(Shown.is(label))
                .subscribe(problem -> say(
                        label, problem.isEmpty() ? service.keyStateProperty().get() : new KeyState.Bad(problem)));
        return label;
    }

    private static void say(Label label, KeyState state) {
        label.setText(state.words());
        label.getStyleClass().removeAll("problem", "success");
        label.setGraphic(null);
        switch (state) {
            case KeyState.Plain _ -> {}
            case KeyState.Good _ -> mark(label, "success", Feather.CHECK_CIRCLE);
            case KeyState.Bad _ -> mark(label, "problem", Feather.ALERT_CIRCLE);
        }
    }

    private static void mark(Label label, String styleClass, Feather glyph) {
        label.getStyleClass().add(styleClass);
        label.setGraphic(Icons.of(glyph));
    }
}
