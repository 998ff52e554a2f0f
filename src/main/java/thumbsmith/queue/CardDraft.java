package thumbsmith.queue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.job.Job;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.queue.QueueCard.Offered;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** What every card of a job has in common: its title, its facts and the labels of what is offered, with their prices. */
record CardDraft(Job job, Optional<StepOf> step, QueuePrices prices) {
    private static final Texts TEXTS = Texts.of(CardDraft.class);

    /** One that is over. */
    QueueCard still(String state, String detail, QueueAction... buttons) {
        return card(
                state,
                detail,
                Optional.empty(),
                false,
                List.of(buttons),
                List.of(QueueAction.CHANGE, QueueAction.DISMISS));
    }

    QueueCard card(
            String state,
            String detail,
            Optional<Double> bar,
            boolean alarming,
            List<QueueAction> buttons,
            List<QueueAction> menu) {
        return new QueueCard(
                Names.of(job.recipe()), facts(), state, detail, bar, alarming, offered(buttons), offered(menu));
    }

    private String facts() {
        Recipe recipe = job.recipe();
        Stream<String> parts = Stream.of(
                        step.map(Names::of),
                        Optional.of(Names.of(recipe.operation())),
                        recipe.model().map(Names::of),
                        Optional.of(recipe.format().wire()),
                        Optional.of(prices.of(job)),
                        job.project())
                .flatMap(Optional::stream);
        return parts.collect(Collectors.joining(" · "));
    }

    private List<Offered> offered(List<QueueAction> actions) {
        return actions.stream()
                .map(action -> new Offered(action, label(action)))
                .toList();
    }

    private String label(QueueAction action) {
        String word = TEXTS.get("action." + action.key());
        return switch (action) {
            case RESUME, AGAIN ->
                prices.again(job)
                        .map(it -> TEXTS.get("action.priced", word, it))
                        .orElse(word);
            case RESEND ->
                prices.again(job).map(it -> TEXTS.get("action.twice", word, it)).orElse(word);
            case PAUSE, CANCEL, TO_TOP, TO_END, GIVE_UP, FETCH, CHANGE, WAYS, REVEAL, DISMISS -> word;
        };
    }
}
