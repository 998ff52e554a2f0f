package thumbsmith.job;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;

/** What a job was asking when something failed. */
public final class Around {
    private Around() {}

    public static Circumstances of(Job job, Pricing pricing) {
        Recipe recipe = job.recipe();
        return new Circumstances(
                Optional.of(recipe.operation()),
                recipe.model(),
                looks(recipe),
                recipe.pictures().keySet(),
                addressed(recipe),
                Optional.empty(),
                job.state() instanceof JobState.Failed failed ? failed.took() : Optional.empty(),
                job.service().isEmbedded() ? Optional.<Prices>empty() : Optional.of(pricing.prices()));
    }

    private static Set<LookMode> looks(Recipe recipe) {
        Set<LookMode> looks = EnumSet.noneOf(LookMode.class);
        if (recipe.persona().isPresent()) looks.add(LookMode.PERSONA);
        if (recipe.style().isPresent()) looks.add(LookMode.STYLE);
        return looks;
    }

    private static Set<Slot> addressed(Recipe recipe) {
        return recipe.pictures().entrySet().stream()
                .filter(it -> it.getValue() instanceof Picture.Remote)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
