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
import thumbsmith.api.Exchange;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.job.Taken;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.Handout;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoredPicture;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** Carries a finished thumbnail to where the person wants it: the desktop, another screen, the score. */
final class ResultDesk implements ResultActions {
    private static final Texts TEXTS = Texts.of(ResultDesk.class);

    private final Studio studio;
    private final Work work;
    private final DesktopPort desktop;
    private final ServiceSwitch connections;
    private final BudgetQuestion budget;
    private final Handout handout;
    private final Map<UUID, List<Consumer<Outcome<ScoreAnswer>>>> scoring = new HashMap<>();
    private BiConsumer<Output, Slot> toCreate = (output, slot) -> {};
    private Consumer<Output> toVariations = output -> {};
    private Consumer<Output> toPrep = output -> {};
    private Consumer<Output> toEdit = output -> {};
    private Consumer<List<Output>> toStyle = outputs -> {};
    private Consumer<Recipe> toReuse = recipe -> {};

    ResultDesk(Studio studio, ServiceSwitch connections, Work work, DesktopPort desktop, Confirm confirm) {
        this.budget = new BudgetQuestion(studio.budget(), work, confirm);
        this.handout = new Handout(studio.files(), work);
        this.connections = connections;
        this.studio = studio;
        this.work = work;
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
        Service service = shownService();
        if (service.isEmbedded()) return TEXTS.get("score.free");
        return TEXTS.get("score.price", Words.usd(studio.pricing().cost(service, Operation.SCORE, Optional.empty())));
    }

    /** The one whose price the menu shows; the score is asked of that one or of none. */
    private Service shownService() {
        return connections.known().orElse(Service.EMBEDDED);
    }

    @Override
    public Circumstances aroundScore() {
        Circumstances asked = Circumstances.of(Operation.SCORE);
        return studio.pricing().around(shownService(), asked);
    }

    /** Whoever asks while it is asked already is told the same answer, and nothing more is sent. */
    @Override
    public void score(Output output, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then) {
        List<Consumer<Outcome<ScoreAnswer>>> waiting = scoring.computeIfAbsent(output.id(), id -> new ArrayList<>());
        waiting.add(then);
        if (waiting.size() == 1) askWithin(output, picture, shownService());
    }

    /** Within the budget, or over it with the person's word. */
    private void askWithin(Output output, ScoredPicture picture, Service shown) {
        budget.ask(
                studio.pricing().cost(shown, Operation.SCORE, Optional.empty()),
                () -> ask(output, picture, shown),
                () -> tell(output, new Outcome.Withdrawn<>()));
    }

    private void ask(Output output, ScoredPicture picture, Service shown) {
        Departed departed = new Departed();
        work.waiting(
                () -> scored(output, picture, shown, departed),
                outcome -> tell(output, outcome),
                fault -> tell(output, Outcome.failed(departed.orUnknown(TEXTS.get("score.none")))));
    }

    private void tell(Output output, Outcome<ScoreAnswer> outcome) {
        List.copyOf(scoring.remove(output.id())).forEach(then -> then.accept(outcome));
    }

    private Outcome<ScoreAnswer> scored(Output output, ScoredPicture picture, Service shown, Exchange exchange) {
        return switch (taken(output, picture)) {
            case Outcome.Done<Taken> taken ->
                studio.assessor()
                        .score(taken.value().picture(), Optional.empty(), Optional.of(output.id()), exchange, shown);
            case Outcome.Failed<Taken> failed -> Outcome.failed(failed.failure());
            case Outcome.Withdrawn<Taken> withdrawn -> new Outcome.Withdrawn<>();
        };
    }

    private Outcome<Taken> taken(Output output, ScoredPicture picture) {
        Outcome<Taken> whole = studio.intake().take(new Offer.OfFile(output.file()), Slot.SCORED);
        if (!(whole instanceof Outcome.Done<Taken>(Taken taken))) return whole;
        return switch (picture) {
            case AS_IT_IS -> whole;
            case REPAIRED -> studio.mending().repair(taken.picture(), Slot.SCORED);
            case SHRUNK -> studio.mending().shrink(taken.picture(), Slot.SCORED);
        };
    }

    /** Remembers whether the question left: what broke after that may have been answered and charged. */
    private static final class Departed implements Exchange {
        private volatile boolean gone;

        @Override
        public boolean mayComplete() {
            gone = true;
            return true;
        }

        Failure orUnknown(String why) {
            return gone
                    ? new Failure.OutcomeUnknown(Operation.SCORE, Optional.empty(), Optional.empty(), why)
                    : new Failure.Unexpected(why);
        }
    }
}
