package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoredPicture;

/** Remembers what was asked for. */
final class FakeResultActions implements ResultActions {
    final List<String> asked = new ArrayList<>();
    final List<Consumer<Outcome<ScoreAnswer>>> scores = new ArrayList<>();

    @Override
    public void open(Output output) {
        asked.add("open " + output.recipe().prompt());
    }

    @Override
    public void reveal(Output output) {
        asked.add("reveal " + output.recipe().prompt());
    }

    @Override
    public void copy(Output output) {
        asked.add("copy " + output.recipe().prompt());
    }

    @Override
    public void useAs(Output output, Slot slot) {
        asked.add("use as " + slot.wire());
    }

    @Override
    public void edit(Output output) {
        asked.add("edit");
    }

    @Override
    public void prepare(Output output) {}

    @Override
    public void variations(Output output) {
        asked.add("variations");
    }

    @Override
    public void reuse(Recipe recipe) {
        asked.add("reuse " + recipe.prompt());
    }

    @Override
    public String scorePrice() {
        return "free draft";
    }

    @Override
    public void score(Output output, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then) {
        asked.add("score");
        scores.add(then);
    }
}
