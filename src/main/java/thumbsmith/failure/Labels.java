package thumbsmith.failure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Model;

/** The words on the buttons; what may cost something names its price. */
record Labels(Wording wording, Circumstances around, Optional<ErrorCode> code) {

    List<Way> of(List<Recovery> recoveries) {
        return recoveries.stream()
                .map(it -> new Way(it, label(it), it.sends() && !around.isFree()))
                .toList();
    }

    private String label(Recovery recovery) {
        String verb = wording.filled(key(recovery), arguments(recovery));
        return price(recovery)
                .map(price -> wording.filled("way.priced", List.of(verb, Charges.usd(price))))
                .orElse(verb);
    }

    /** A few ways are called otherwise after some codes. */
    private String key(Recovery recovery) {
        String usual = "way." + recovery.key();
        return code.map(it -> usual + "." + it).filter(wording::has).orElse(usual);
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

    /** Both prices are named wherever a table has them, free drafts included. */
    private List<String> cheaper(Recovery.CheaperModel it) {
        Models models = new Models(around);
        return List.of(it.to().shown(), Charges.usd(models.price(it.to())), Charges.usd(models.price(it.from())));
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
