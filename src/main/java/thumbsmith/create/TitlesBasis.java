package thumbsmith.create;

import java.util.Optional;
import java.util.Set;
import thumbsmith.api.Picture;
import thumbsmith.api.Prompt;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.ui.Texts;

/** What titles are asked for: the prompt, the support picture, or both. */
public record TitlesBasis(Optional<String> prompt, Optional<Picture> support) {
    private static final Texts TEXTS = Texts.of(TitlesBasis.class);

    /** @throws IllegalArgumentException where it holds neither, or a prompt that the contract refuses */
    TitlesRequest request() {
        return new TitlesRequest(prompt.map(Prompt::new), support);
    }

    Circumstances circumstances() {
        Set<Slot> filled = support.isPresent() ? Set.of(Slot.SUPPORT) : Set.of();
        boolean addressed = support.filter(Picture.Remote.class::isInstance).isPresent();
        return Circumstances.of(Operation.TITLES).with(filled, addressed ? filled : Set.of());
    }

    /** {@code For “I bought my own island” and the support picture}. */
    String words() {
        if (prompt.isEmpty()) return TEXTS.get("titles.basis.support");
        return TEXTS.get(support.isPresent() ? "titles.basis.both" : "titles.basis.prompt", prompt.get());
    }
}
