package thumbsmith.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.Handout;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoredPicture;
import thumbsmith.ui.Work;

/** Carries a finished thumbnail to where the person wants it: the desktop, another screen, the score. */
final class ResultDesk implements ResultActions {
    private final ScoreDesk scores;
    private final DesktopPort desktop;
    private final Handout handout;
    private final Map<UUID, List<Consumer<Outcome<ScoreAnswer>>>> scoring = new HashMap<>();
    private BiConsumer<Output, Slot> toCreate = (output, slot) -> {};
    private Consumer<Output> toVariations = output -> {};
    private Consumer<Output> toPrep = output -> {};
    private Consumer<Output> toEdit = output -> {};
    private Consumer<List<Output>> toStyle = outputs -> {};
    private Consumer<Output> toReview = output -> {};
    private Consumer<Recipe> toReuse = recipe -> {};

    ResultDesk(Studio studio, ScoreDesk scores, Work work, DesktopPort desktop) {
        this.scores = scores;
        this.handout = new Handout(studio.files(), work);
        this.desktop = desktop;
    }

    /** Where hand-overs go: Create, once it stands. */
    void handOver(BiConsumer<Output, Slot> toCreate, Consumer<Output> toVariations, Consumer<Recipe> toReuse) {
        this.toCreate = toCreate;
        this.toVariations = toVariations;
        this.toReuse = toReuse;
    }

    /** Where pictures are prepared. */
    void handToPrep(Consumer<Output> toPrep) {
        this.toPrep = toPrep;
    }

    /** Where styles are trained. */
    void handToStyle(Consumer<List<Output>> toStyle) {
        this.toStyle = toStyle;
    }

    /** Where pictures are edited. */
    void handToEdit(Consumer<Output> toEdit) {
        this.toEdit = toEdit;
    }

    /** Where pictures are reviewed. */
    void handToReview(Consumer<Output> toReview) {
        this.toReview = toReview;
    }

    @Override
    public void review(Output output) {
        toReview.accept(output);
    }

    @Override
    public void open(Output output) {
        desktop.open(output.file());
    }

    @Override
    public void reveal(Output output) {
        desktop.reveal(output.file());
    }

    @Override
    public void copy(Output output) {
        handout.get(List.of(output), false, made -> desktop.copyPicture(made.getFirst()), fault -> {});
    }

    @Override
    public void prepareDrag(Output output) {
        handout.prepare(List.of(output), false);
    }

    @Override
    public Optional<Path> draggable(Output output) {
        return handout.ready(List.of(output), false).map(List::getFirst);
    }

    @Override
    public void useAs(Output output, Slot slot) {
        toCreate.accept(output, slot);
    }

    @Override
    public void variations(Output output) {
        toVariations.accept(output);
    }

    @Override
    public void edit(Output output) {
        toEdit.accept(output);
    }

    @Override
    public void prepare(Output output) {
        toPrep.accept(output);
    }

    @Override
    public void trainStyle(List<Output> three) {
        toStyle.accept(three);
    }

    @Override
    public void reuse(Recipe recipe) {
        toReuse.accept(recipe);
    }

    @Override
    public String scorePrice() {
        return scores.price();
    }

    @Override
    public Circumstances aroundScore() {
        return scores.around();
    }

    /** Whoever asks while it is asked already is told the same answer, and nothing more is sent. */
    @Override
    public void score(Output output, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then) {
        List<Consumer<Outcome<ScoreAnswer>>> waiting = scoring.computeIfAbsent(output.id(), id -> new ArrayList<>());
        waiting.add(then);
        if (waiting.size() > 1) return;
        var question =
                new ScoreDesk.Question(new Offer.OfFile(output.file()), Optional.empty(), Optional.of(output.id()));
        scores.ask(question, picture, outcome -> tell(output, outcome));
    }

    private void tell(Output output, Outcome<ScoreAnswer> outcome) {
        List.copyOf(scoring.remove(output.id())).forEach(then -> then.accept(outcome));
    }
}
