package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoredPicture;

/** Remembers what was asked of a finished thumbnail; scores are answered when the test says so. */
final class FakeResults implements ResultActions {
    final List<String> asked = new ArrayList<>();
    final List<Consumer<Outcome<ScoreAnswer>>> scores = new ArrayList<>();
    final List<ScoredPicture> pictures = new ArrayList<>();
    /** Empty where scores are free. */
    Optional<Prices> prices = Optional.empty();

    @Override
    public void open(Output output) {
        asked.add("open");
    }

    @Override
    public void reveal(Output output) {
        asked.add("reveal");
    }

    @Override
    public void copy(Output output) {
        asked.add("copy");
    }

    @Override
    public void useAs(Output output, Slot slot) {
        asked.add("use " + slot.wire());
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
        asked.add("reuse");
    }

    @Override
    public String scorePrice() {
        return "free draft";
    }

    @Override
    public Circumstances aroundScore() {
        Circumstances asked = Circumstances.of(Operation.SCORE);
        return prices.map(asked::at).orElse(asked);
    }

    @Override
    public void score(Output output, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then) {
        pictures.add(picture);
        scores.add(then);
    }
}
