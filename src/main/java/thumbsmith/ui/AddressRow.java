package thumbsmith.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where an address can be typed; there only while it is wanted. */
final class AddressRow extends HBox {
    private static final Texts TEXTS = Texts.of(AddressRow.class);

    private final TextField field = new TextField();
    private final Consumer<String> take;
    private final Runnable leave;

    /** @param leave gives the focus to where it was before */
    AddressRow(Consumer<String> take, Runnable leave) {
        this.take = take;
        this.leave = leave;
        getStyleClass().add("address-row");
        field.setId("slot-address");
        field.setPromptText(TEXTS.get("slot.address.prompt"));
        field.setAccessibleText(TEXTS.get("slot.button.address"));
        field.setOnAction(event -> enter());
        Button fetch = new Button(TEXTS.get("slot.address.fetch"));
        fetch.setMinWidth(USE_PREF_SIZE);
        fetch.setOnAction(event -> enter());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, fetch);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Shown.set(this, false);
    }

    void open() {
        Shown.set(this, true);
        field.requestFocus();
    }

    private void enter() {
        if (field.getText().isBlank()) return;
        take.accept(field.getText());
        close();
    }

    private void close() {
        field.clear();
        Shown.set(this, false);
        leave.run();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        close();
        event.consume();
    }
}
