package thumbsmith.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Field;
import thumbsmith.failure.Way;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.WayButtons;

/** What a job failed for, under the input that it is about, with the ways out; the input itself is marked. */
final class FieldProblem extends VBox {
    private static final Texts TEXTS = Texts.of(FieldProblem.class);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Field field;
    private final Consumer<Optional<String>> input;
    private final Label sentence = Nodes.wrapping("problem");
    private final WayButtons ways;

    /** @param input marks the input by the sentence, or takes the mark away */
    FieldProblem(CreateViewModel screen, Field field, Consumer<Optional<String>> input) {
        this.field = field;
        this.input = input;
        this.ways = new WayButtons(screen::takeMarked);
        getStyleClass().add("field-problem");
        setId("problem-" + wire(field));
        sentence.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        getChildren().addAll(sentence, ways);
        Nodes.follow(this, screen.marks().markProperty(), this::show);
    }

    /** At a control that is one node. */
    FieldProblem(CreateViewModel screen, Field field, Node control) {
        this(screen, field, problem -> mark(control, problem));
    }

    /** The last part of the field's keys in the texts, and of ids. */
    static String wire(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private void show(Optional<FieldMark> mark) {
        Optional<String> problem = mark.flatMap(it -> it.at(field));
        sentence.setText(
                problem.map(words -> TEXTS.get("problem." + wire(field), words)).orElse(""));
        ways.show(mark.map(it -> it.waysAt(field)).orElse(List.<Way>of()));
        input.accept(problem);
        Shown.set(this, problem.isPresent());
    }

    private static void mark(Node control, Optional<String> problem) {
        control.pseudoClassStateChanged(WRONG, problem.isPresent());
        control.setAccessibleHelp(problem.orElse(null));
    }
}
