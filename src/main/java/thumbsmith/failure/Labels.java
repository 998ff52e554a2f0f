package thumbsmith.failure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;

/** The words on the buttons; what may cost something names its price. */
record Labels(Wording wording, Circumstances around) {

    List<Way> of(List<Recovery> recoveries) {
        return recoveries.stream().map(it -> new Way(it, label(it))).toList();
    }

    private String label(Recovery recovery) {
        String verb = wording.filled("way." + recovery.key(), arguments(recovery));
        return price(recovery)
                .map(price -> wording.filled("way.priced", List.of(verb, Catalogue.usd(price))))
                .orElse(verb);
    }

    private List<String> arguments(Recovery recovery) {
        return switch (recovery) {
            case Recovery.FixField it -> List.of(word("field", it.field().name()));
            case Recovery.ChooseAnother it -> List.of(word("look", it.look().name()));
            case Recovery.GoWithout it -> List.of(word("look", it.look().name()));
            case Recovery.ForgetLook it -> List.of(word("look", it.look().name()));
            case Recovery.OpenPage it -> List.of(word("page", it.page().name()));
            case Recovery.UseInstead it ->
                List.of(word("operation", it.operation().name()));
            case Recovery.TakeName it -> List.of(it.name());
            case Recovery.PickModel it -> List.of(it.model().shown());
            case Recovery.FasterModel it -> List.of(it.model().shown());
            case Recovery.CheaperModel it -> cheaper(it);
            default -> List.of();
        };
    }

    private String word(String kind, String name) {
        return wording.plain(kind + "." + name);
    }

    /** Both prices are named wherever the table has them, free drafts included. */
    private List<String> cheaper(Recovery.CheaperModel it) {
        Operation asked = around.operation().orElse(Operation.TEXT);
        var prices = around.prices().orElse(thumbsmith.contract.Prices.PUBLISHED);
        return List.of(
                it.to().shown(),
                Catalogue.usd(prices.of(asked, Optional.of(it.to()))),
                Catalogue.usd(prices.of(asked, Optional.of(it.from()))));
    }

    /** The price of one request; empty where it is free, or where the label tells of many. */
    private Optional<BigDecimal> price(Recovery recovery) {
        if (!recovery.sends() || recovery instanceof Recovery.CheaperModel || recovery instanceof Recovery.GoOn)
            return Optional.empty();
        return around.price(modelOf(recovery).or(around::model));
    }

    private static Optional<Model> modelOf(Recovery recovery) {
        return switch (recovery) {
            case Recovery.PickModel it -> Optional.of(it.model());
            case Recovery.FasterModel it -> Optional.of(it.model());
            default -> Optional.empty();
        };
    }
}
