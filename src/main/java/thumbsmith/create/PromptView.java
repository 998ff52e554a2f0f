package thumbsmith.create;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Limits;
import thumbsmith.contract.PromptProblem;
import thumbsmith.ui.Names;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The prompt with its counter and what is wrong with it, each with its fix. */
final class PromptView extends VBox {
    private static final Texts TEXTS = Texts.of(PromptView.class);

    private final ComposerModel model;
    private final TextArea text = Nodes.styled(new TextArea(), "prompt");
    private final Label title = Nodes.label("", "field-label");
    private final Label counter = Nodes.label("", "quiet", "small");
    private final Label ignored = Nodes.wrapping("quiet", "small");
    private final Label tooLong = Nodes.wrapping("problem");
    private final HBox breaks;
    private final HBox http;

    PromptView(ComposerModel model) {
        this.model = model;
        getStyleClass().add("field");
        breaks = fixable("prompt-breaks", "prompt.breaks", model.prompt()::joinLines);
        http = fixable("prompt-http", "prompt.http", model.prompt()::removeHttp);
        buildText();
        getChildren().addAll(heading(), text, ignored, tooLong, breaks, http);
        Nodes.follow(this, model.inputsProperty(), this::show);
        Nodes.follow(
                this,
                model.prompt().textProperty(),
                typed -> counter.setText(model.prompt().counter()));
        Nodes.follow(this, model.prompt().problemsProperty(), this::show);
    }

    void focusText() {
        text.requestFocus();
    }

    private void buildText() {
        text.setId("prompt");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setPrefWidth(1);
        text.textProperty().bindBidirectional(model.prompt().textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        title.setLabelFor(text);
    }

    private HBox heading() {
        counter.setId("prompt-counter");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(title, counter);
    }

    private void leaveByTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) return;
        text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
    }

    private void show(Inputs inputs) {
        Shown.set(this, inputs.hasPrompt());
        if (!inputs.hasPrompt()) return;
        title.setText(TEXTS.get("prompt.label." + inputs.operation().wire()));
        text.setAccessibleText(title.getText());
        text.setPromptText(TEXTS.get("prompt.hint." + inputs.operation().wire()));
        ignored.setText(TEXTS.get("prompt.ignored", Names.of(inputs.model())));
        Shown.set(ignored, inputs.ignoresPrompt());
        show(model.prompt().problemsProperty().get());
    }

    private void show(Set<PromptProblem> problems) {
        boolean read = !model.inputs().ignoresPrompt();
        Shown.set(breaks, read && problems.contains(PromptProblem.LINE_BREAK));
        Shown.set(http, read && problems.contains(PromptProblem.MENTIONS_HTTP));
        Shown.set(tooLong, read && problems.contains(PromptProblem.TOO_LONG));
        int over = model.prompt().get().strip().length() - Limits.PROMPT_MAX;
        tooLong.setText(TEXTS.get("prompt.long", over));
    }

    private static HBox fixable(String id, String key, Runnable fix) {
        Button button = Nodes.link(TEXTS.get(key + ".fix"), fix);
        button.setId(id + "-fix");
        HBox row = new HBox(Nodes.label(TEXTS.get(key), "problem"), button);
        row.setId(id);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(4);
        return row;
    }
}
