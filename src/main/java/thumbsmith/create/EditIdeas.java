package thumbsmith.create;

import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import thumbsmith.contract.Operation;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Examples of what can be asked of an edit; a press puts one into the prompt. */
final class EditIdeas extends FlowPane {
    private static final Texts TEXTS = Texts.of(EditIdeas.class);
    private static final int COUNT = 6;

    private final PromptBox prompt;
    private final Runnable goOn;

    /** @param goOn after one was taken */
    EditIdeas(ComposerModel model, Runnable goOn) {
        this.prompt = model.prompt();
        this.goOn = goOn;
        setId("edit-ideas");
        getStyleClass().add("edit-ideas");
        setAccessibleText(TEXTS.get("ideas"));
        IntStream.rangeClosed(1, COUNT).forEach(number -> getChildren().add(idea(number)));
        Nodes.follow(this, model.inputsProperty(), inputs -> Shown.set(this, inputs.operation() == Operation.EDIT));
    }

    private Button idea(int number) {
        String words = TEXTS.get("idea." + number + ".words");
        Button chip = Nodes.styled(new Button(TEXTS.get("idea." + number)), "small", "idea");
        chip.setId("idea-" + number);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(press -> {
            prompt.add(words);
            goOn.run();
        });
        return Keys.tip(chip, TEXTS.get("idea.tip", words));
    }
}
