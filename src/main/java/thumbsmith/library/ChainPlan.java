package thumbsmith.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.Service;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.ChainStep;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/**
 * What a chain would do and cost now.
 *
 * @param lines a sentence for each step
 * @param list USD, list price of all steps together
 * @param unknown names of looks that the service does not have
 */
record ChainPlan(
        Service service,
        List<Line> lines,
        BigDecimal cost,
        BigDecimal list,
        Optional<BudgetGuard.Crossing> crossing,
        List<String> unknown) {
    private static final Texts TEXTS = Texts.of(ChainPlan.class);

    record Line(String words, String price) {}

    /** Waits for the service and the disk. */
    static ChainPlan of(List<ChainStep> steps, Studio studio) {
        Service service = studio.connections().current().service();
        Pricing pricing = studio.pricing();
        BigDecimal cost = steps.stream()
                .map(step -> cost(pricing, service, step.recipe()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal list = steps.stream()
                .map(step ->
                        pricing.list(step.recipe().operation(), step.recipe().model()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ChainPlan(
                service,
                steps.stream()
                        .map(step -> line(pricing, service, step.recipe()))
                        .toList(),
                cost,
                list,
                cost.signum() == 0 ? Optional.empty() : studio.budget().crossing(cost),
                unknown(steps, studio.looks().of(service)));
    }

    /** {@code 3 steps · about $0.37}, or that drafts are free. */
    String total() {
        return cost.signum() == 0
                ? TEXTS.get("chain.total.free", lines.size(), Words.usd(list))
                : TEXTS.get("chain.total", lines.size(), Words.usd(cost));
    }

    /** That it would spend more than the person wants to; empty where it would not. */
    Optional<String> warning() {
        return crossing.map(it -> switch (it.period()) {
            case DAY -> TEXTS.get("chain.over.day", Words.usd(it.limit()), Words.usd(it.committed()));
            case MONTH -> TEXTS.get("chain.over.month", Words.usd(it.limit()), Words.usd(it.committed()));
        });
    }

    private static BigDecimal cost(Pricing pricing, Service service, Recipe recipe) {
        return pricing.cost(service, recipe.operation(), recipe.model());
    }

    private static Line line(Pricing pricing, Service service, Recipe recipe) {
        String operation = Names.of(recipe.operation());
        String words = recipe.prompt().isBlank() ? operation : TEXTS.get("chain.step", operation, Names.of(recipe));
        BigDecimal price = cost(pricing, service, recipe);
        return new Line(
                words, price.signum() == 0 ? TEXTS.get("cost.draft") : TEXTS.get("cost.about", Words.usd(price)));
    }

    private static List<String> unknown(List<ChainStep> steps, List<Look> known) {
        return steps.stream()
                .map(ChainStep::recipe)
                .flatMap(recipe -> Stream.concat(recipe.persona().stream(), recipe.style().stream()))
                .filter(ref -> known.stream().noneMatch(look -> look.id().equals(ref.id())))
                .map(LookRef::name)
                .distinct()
                .toList();
    }
}
