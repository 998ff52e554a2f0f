package thumbsmith.create;

import java.util.Optional;
import thumbsmith.contract.Model;
import thumbsmith.failure.HoldReason;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The words at the foot of a card. */
final class CardWords {
    private static final Texts TEXTS = Texts.of(CardWords.class);

    private CardWords() {}

    /**
     * {@code pkz 4.5 · 16:9 · 2 of 4} or, in a chain, {@code Step 2 of 3 · pkz 4.5 · 16:9} while it runs,
     * {@code free draft · pkz 4.5 · 16:9} when it is made.
     */
    static String facts(Job job, Optional<Output> output, Optional<StepOf> step) {
        Recipe recipe = job.recipe();
        String made = recipe.model().map((Model model) -> Names.of(model)).orElse(Names.of(recipe.operation()));
        String format = recipe.format().wire();
        if (output.isPresent()) return TEXTS.get("card.facts", price(output.get()), made, format);
        if (step.isPresent()) return TEXTS.get("card.facts", Names.of(step.get()), made, format);
        if (job.of() == 1) return TEXTS.get("card.facts.plain", made, format);
        return TEXTS.get("card.facts", made, format, TEXTS.get("card.number", job.number(), job.of()));
    }

    /** {@code $0.13}, {@code free draft}, and that it was cancelled where it was. */
    static String price(Output output) {
        String price = output.service().isEmbedded() ? TEXTS.get("card.free") : Words.usd(output.cost());
        return output.cancelled() ? TEXTS.get("card.cancelled", price) : price;
    }

    /** What that button of the card says; what may cost something names its price. */
    static String label(Job job, Pricing pricing, CardAction action) {
        if (action != CardAction.SEND) return TEXTS.get("action." + action.key());
        String verb = job.state() instanceof JobState.Parked parked ? send(parked) : TEXTS.get("action.send");
        if (job.service().isEmbedded()) return verb;
        String price =
                Words.usd(pricing.list(job.recipe().operation(), job.recipe().model()));
        return TEXTS.get("action.priced", verb, price);
    }

    private static String send(JobState.Parked parked) {
        return switch (parked.failure().flatMap(HoldReason::of).orElse(null)) {
            case CREDITS -> TEXTS.get("action.send.credits");
            case MAINTENANCE, OFFLINE, STRANGER -> TEXTS.get("action.send.try");
            case KEY, ACCOUNT, DISK -> TEXTS.get("action.send");
            case null -> TEXTS.get("action.send");
        };
    }

    static String accessible(JobCardModel card) {
        Phase phase = card.phaseProperty().get();
        String state = phase.technical().isEmpty() ? phase.title() : phase.title() + ". " + phase.detail();
        return TEXTS.get("card.accessible", Names.of(card.job().recipe()), state);
    }
}
