package thumbsmith.create;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Below the prompt: asks for titles at the price on the button, or shows those that came. */
final class TitlesBar extends HBox {
    private static final Texts TEXTS = Texts.of(TitlesBar.class);

    private final TitlesModel titles;
    private final Button button = Nodes.styled(new Button(null, Icons.of(Feather.TYPE)), "small", "titles-button");
    private Runnable pressed = () -> {};
    private final Label why = Nodes.wrapping("small", "quiet");

    TitlesBar(CreateViewModel screen) {
        this.titles = screen.titles();
        getStyleClass().add("titles-bar");
        setAlignment(Pos.CENTER_LEFT);
        button.setId("titles");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> {
            titles.press();
            pressed.run();
        });
        Keys.tip(button, TEXTS.get("titles.tip"));
        why.setId("titles-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren().addAll(button, why);
        Nodes.follow(this, titles.stateProperty(), now -> show());
        Nodes.follow(this, titles.proposalProperty(), now -> show());
        Nodes.follow(this, titles.blockedProperty(), now -> show());
        Nodes.follow(this, screen.composer().serviceProperty(), now -> show());
        Nodes.follow(this, screen.composer().inputsProperty(), inputs -> Shown.set(this, inputs.hasPrompt()));
    }

    /** Puts the focus where the button leads. */
    void onPressed(Runnable then) {
        pressed = then;
    }

    /** Where the focus goes when the panel closes. */
    void focusButton() {
        button.requestFocus();
    }

    private void show() {
        boolean asks = titles.isUntouched();
        button.setText(asks ? titles.price().on(TEXTS.get("titles.button")) : TEXTS.get("titles.show"));
        button.setDisable(asks && titles.blockedProperty().get().isPresent());
        why.setText(asks ? titles.blockedProperty().get().orElse("") : "");
    }
}
