package thumbsmith.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** What a person can do with a finished thumbnail, wherever it is shown. Called and answered on the FX thread. */
public interface ResultActions extends ScoreQuestions<Output> {
    /** Opens the file in the program that the person uses for pictures. */
    void open(Output output);

    /** Shows the file in its folder. */
    void reveal(Output output);

    /** Puts picture and file on the clipboard, without the recipe that made it. */
    void copy(Output output);

    /** Makes ready what a drag gives to other programs: a copy that does not tell the prompt. */
    default void prepareDrag(Output output) {}

    /** That copy; empty while it is not ready. */
    default Optional<Path> draggable(Output output) {
        return Optional.empty();
    }

    /** Opens Create in the mode that has that slot, with the thumbnail in it; sends nothing. */
    void useAs(Output output, Slot slot);

    /** Opens Create in image mode with the thumbnail as its source and the prompt kept; sends nothing. */
    void variations(Output output);

    /** Opens Create in edit mode with the thumbnail as its source, what is typed and painted there kept; sends nothing. */
    void edit(Output output);

    /** Opens the picture on the Prep screen; its file stays as it is. */
    void prepare(Output output);

    /** Opens Looks with the form for a style of these three filled in; sends nothing. */
    default void trainStyle(List<Output> three) {}

    /** Opens the picture on the Review screen; sends nothing. */
    default void review(Output output) {}

    /** Brings its whole recipe back to Create, without overwriting what is there unless asked; sends nothing. */
    default void reuse(Output output) {
        reuse(output.recipe());
    }

    /** The same with the recipe of any job. */
    void reuse(Recipe recipe);

    /** What scoring would cost, as words for the menu: {@code free draft} or {@code about $0.03}. */
    String scorePrice();

    @Override
    default Circumstances aroundScore() {
        return Circumstances.of(Operation.SCORE);
    }

    default void score(Output output, Consumer<Outcome<ScoreAnswer>> then) {
        score(output, ScoredPicture.AS_IT_IS, then);
    }

    /** The same of its picture mended first, without a request. */
    @Override
    void score(Output output, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then);
}
