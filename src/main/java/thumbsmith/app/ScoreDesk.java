package thumbsmith.app;

import java.util.Optional;
import java.util.UUID;
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
import thumbsmith.job.Studio;
import thumbsmith.job.Taken;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.ScoredPicture;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** Has pictures scored by the service whose price is shown, and by no other. FX thread. */
final class ScoreDesk {
    private static final Texts TEXTS = Texts.of(ScoreDesk.class);

    /**
     * What is to be scored.
     *
     * @param title 1–200 characters
     * @param output the finished thumbnail to write the score to, where the picture is one
     */
    record Question(Offer picture, Optional<String> title, Optional<UUID> output) {}

    private final Studio studio;
    private final ServiceSwitch connections;
    private final Work work;
    private final BudgetQuestion budget;

    ScoreDesk(Studio studio, ServiceSwitch connections, Work work, BudgetQuestion budget) {
        this.studio = studio;
        this.connections = connections;
        this.work = work;
        this.budget = budget;
    }

    /** {@code free draft} or {@code about $0.03}. */
    String price() {
        Service service = shownService();
        if (service.isEmbedded()) return TEXTS.get("score.free");
        return TEXTS.get("score.price", Words.usd(studio.pricing().cost(service, Operation.SCORE, Optional.empty())));
    }

    Circumstances around() {
        return studio.pricing().around(shownService(), Circumstances.of(Operation.SCORE));
    }

    /** Within the budget, or over it with the person's word. */
    void ask(Question question, ScoredPicture as, Consumer<Outcome<ScoreAnswer>> then) {
        Service shown = shownService();
        budget.ask(
                studio.pricing().cost(shown, Operation.SCORE, Optional.empty()),
                () -> send(question, as, shown, then),
                () -> then.accept(new Outcome.Withdrawn<>()));
    }

    /** The one whose price is shown; the score is asked of that one or of none. */
    private Service shownService() {
        return connections.known().orElse(Service.EMBEDDED);
    }

    private void send(Question question, ScoredPicture as, Service shown, Consumer<Outcome<ScoreAnswer>> then) {
        Departed departed = new Departed();
        work.waiting(
                () -> answer(question, as, shown, departed),
                then,
                fault -> then.accept(Outcome.failed(departed.orUnknown(TEXTS.get("score.none")))));
    }

    private Outcome<ScoreAnswer> answer(Question question, ScoredPicture as, Service shown, Exchange exchange) {
        return switch (taken(question.picture(), as)) {
            case Outcome.Done<Taken> taken ->
                studio.assessor().score(taken.value().picture(), question.title(), question.output(), exchange, shown);
            case Outcome.Failed<Taken> failed -> Outcome.failed(failed.failure());
            case Outcome.Withdrawn<Taken> withdrawn -> new Outcome.Withdrawn<>();
        };
    }

    private Outcome<Taken> taken(Offer offer, ScoredPicture as) {
        Outcome<Taken> whole = studio.intake().take(offer, Slot.SCORED);
        if (!(whole instanceof Outcome.Done<Taken>(Taken taken))) return whole;
        return switch (as) {
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
