package thumbsmith.failure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;

/** The models that could do what another one was asked for. Only text and image name a model at all. */
record Models(Circumstances around) {

    /** The cheapest other one that can take all that was sent. */
    Optional<Model> other() {
        return able().min(byPrice());
    }

    /** The cheapest that looks at a support picture beside all else that was sent. */
    Optional<Model> takingSupport() {
        return able().filter(Model::takesSupport).min(byPrice());
    }

    /** The cheapest that costs less than the one that was asked for. */
    Optional<Model> cheaperThan(Model now) {
        return able().filter(other -> byPrice().compare(other, now) < 0).min(byPrice());
    }

    /** What one request with that model costs by the list that applies, or by the published one; USD. */
    BigDecimal price(Model model) {
        Operation asked = around.operation().orElse(Operation.TEXT);
        return around.listPrice(asked, model);
    }

    private Stream<Model> able() {
        return around.namesModel() ? Stream.of(Model.values()).filter(this::canReplace) : Stream.empty();
    }

    private boolean canReplace(Model model) {
        return !around.model().equals(Optional.of(model))
                && (model.takesLooks() || around.looks().isEmpty())
                && (model.takesSupport() || !around.sends(thumbsmith.contract.Slot.SUPPORT))
                && (model.readsPromptBesideImage() || !around.operation().equals(Optional.of(Operation.IMAGE)));
    }

    private Comparator<Model> byPrice() {
        return Comparator.comparing(this::price);
    }
}
