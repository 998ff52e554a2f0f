package thumbsmith.create;

import java.util.List;
import java.util.Optional;
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
import thumbsmith.contract.Field;
import thumbsmith.job.Problem;
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
    private final Label said = new Label();
    private final Button joinLines;
    private final Button removeHttp;

    PromptView(CreateViewModel screen) {
        this.model = screen.composer();
        getStyleClass().addAll("field", "prompt-view");
        joinLines = fix("prompt-breaks-fix", "prompt.breaks.fix", model.prompt()::joinLines);
        removeHttp = fix("prompt-http-fix", "prompt.http.fix", model.prompt()::removeHttp);
        buildText();
        getChildren().addAll(heading(), text, new FieldProblem(screen, Field.PROMPT, text), remark());
        Nodes.follow(this, model.inputsProperty(), this::show);
        Nodes.follow(
                this,
                model.prompt().textProperty(),
                typed -> counter.setText(model.prompt().counter()));
        Nodes.follow(this, model.problemsProperty(), this::show);
    }

    void focusText() {
        text.requestFocus();
    }

    void focusEnd() {
        text.requestFocus();
        text.end();
    }

    /** To the quoted words at the end, which are to be written over, or else behind all. */
    void goOnWriting() {
        focusEnd();
        String typed = text.getText();
        int open = typed.lastIndexOf('“');
        if (open >= 0 && typed.endsWith("”")) text.selectRange(open + 1, typed.length() - 1);
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
    }

    /** In the words that Generate gives as its reason too. An empty prompt is no mistake yet. */
    private void show(List<Problem> problems) {
        Optional<Problem> wrong = problems.stream()
                .filter(problem -> problem.field() == Field.PROMPT && problem.kind() != Problem.Kind.MISSING)
                .findFirst();
        said.getStyleClass().setAll("label", "small", wrong.isPresent() ? "problem" : "quiet");
        said.setText(wrong.map(Problem::sentence).orElseGet(this::remarkOnModel));
        Shown.set(
                joinLines,
                wrong.filter(it -> it.kind() == Problem.Kind.LINE_BREAK).isPresent());
        Shown.set(
                removeHttp,
                wrong.filter(it -> it.kind() == Problem.Kind.MENTIONS_HTTP).isPresent());
    }

    private String remarkOnModel() {
        Inputs inputs = model.inputs();
        return inputs.ignoresPrompt() ? TEXTS.get("prompt.ignored", Names.of(inputs.model())) : "";
    }

    /** Always keeps its line, so that nothing below moves while one types. */
    private HBox remark() {
        HBox line = Nodes.styled(new HBox(4, said, joinLines, removeHttp), "remark");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button fix(String id, String key, Runnable fix) {
        Button button = Nodes.link(TEXTS.get(key), fix);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
