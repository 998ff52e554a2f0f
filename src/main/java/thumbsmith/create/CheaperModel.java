package thumbsmith.create;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/**
 * The cheapest model that takes all that is selected and costs less than the chosen one.
 *
 * @param words with its price, for the button that takes it
 */
public record CheaperModel(Model model, String words) {
    private static final Texts TEXTS = Texts.of(CheaperModel.class);

    /** @param service empty while it is not open: then no price is known either */
    static Optional<CheaperModel> than(Pricing pricing, Optional<Service> service, Recipe recipe) {
        if (service.isEmpty() || recipe.model().isEmpty()) return Optional.empty();
        BigDecimal now = price(pricing, recipe, recipe.model().get());
        return Stream.of(Model.values())
                .filter(model -> takesAll(model, recipe))
                .min(Comparator.comparing(model -> price(pricing, recipe, model)))
                .filter(model -> price(pricing, recipe, model).compareTo(now) < 0)
                .map(model -> new CheaperModel(model, words(service.get(), model, price(pricing, recipe, model))));
    }

    private static BigDecimal price(Pricing pricing, Recipe recipe, Model model) {
        return pricing.list(recipe.operation(), Optional.of(model));
    }

    private static boolean takesAll(Model model, Recipe recipe) {
        boolean looks = recipe.persona().isPresent() || recipe.style().isPresent();
        boolean support = recipe.picture(Slot.SUPPORT).isPresent();
        boolean words =
                recipe.operation() == Operation.IMAGE && !recipe.prompt().isBlank();
        boolean weighed = recipe.weight().filter(it -> it != ImageWeight.MEDIUM).isPresent();
        return (!looks || model.takesLooks())
                && (!support || model.takesSupport())
                && (!words || model.readsPromptBesideImage() || recipe.model().equals(Optional.of(model)))
                && (!weighed || model.takesWeight());
    }

    private static String words(Service service, Model model, BigDecimal price) {
        String key = service.isEmbedded() ? "cheaper.draft" : "cheaper.paid";
        return TEXTS.get(key, Names.of(model), Words.usd(price));
    }
}
