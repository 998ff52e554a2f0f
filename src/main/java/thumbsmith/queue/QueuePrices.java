package thumbsmith.queue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;
import thumbsmith.job.Around;
import thumbsmith.job.Job;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What jobs cost, in words. Free drafts cost nothing. */
record QueuePrices(Pricing pricing) {
    private static final Texts TEXTS = Texts.of(QueuePrices.class);

    /** {@code about $0.13}, or {@code free draft}. */
    String of(Job job) {
        BigDecimal cost = cost(job);
        return cost.signum() == 0 ? TEXTS.get("price.free") : words(cost);
    }

    /** What sending it once more costs; empty where nothing does. */
    Optional<String> again(Job job) {
        return Optional.of(cost(job)).filter(it -> it.signum() > 0).map(this::words);
    }

    /** {@code about $2.99}, or {@code free drafts}. */
    String words(BigDecimal cost) {
        return cost.signum() == 0 ? TEXTS.get("price.free.all") : TEXTS.get("price.about", Words.usd(cost));
    }

    /** In USD. */
    BigDecimal cost(Job job) {
        return cost(job.service(), job.recipe());
    }

    BigDecimal cost(Service service, Recipe recipe) {
        return pricing.cost(service, recipe.operation(), recipe.model());
    }

    private record Kind(Service service, Operation operation, Optional<Model> model) {}

    /** In USD. Thousands of jobs are of a handful of kinds: each is looked up once. */
    BigDecimal total(Collection<Job> jobs) {
        Map<Kind, Integer> kinds = new HashMap<>();
        jobs.forEach(job -> kinds.merge(
                new Kind(job.service(), job.recipe().operation(), job.recipe().model()), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(it -> pricing.cost(
                                it.getKey().service(),
                                it.getKey().operation(),
                                it.getKey().model())
                        .multiply(BigDecimal.valueOf(it.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Circumstances around(Job job) {
        return Around.of(job, pricing);
    }
}
