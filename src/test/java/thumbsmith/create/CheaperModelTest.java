package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.job.LookRef;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;

class CheaperModelTest {
    private static final Optional<Service> PAID = Optional.of(CreateRig.PAID);

    /** pkz 2 is the cheapest by far, and pkz 4.5 the dearest. */
    private static final Prices UPSIDE_DOWN = Prices.PUBLISHED
            .with(Operation.TEXT, Optional.of(Model.PKZ_2), new BigDecimal("0.01"), LocalDate.EPOCH)
            .with(Operation.IMAGE, Optional.of(Model.PKZ_2), new BigDecimal("0.01"), LocalDate.EPOCH)
            .with(Operation.TEXT, Optional.of(Model.PKZ_4_5), new BigDecimal("9.00"), LocalDate.EPOCH);

    private static Recipe recipe(
            Operation operation, Model model, String prompt, boolean look, boolean support, ImageWeight weight) {
        Picture picture = new Picture.Remote(URI.create("https://example.com/a.png"));
        return new Recipe(
                operation,
                prompt,
                Optional.of(model),
                Format.WIDE,
                look ? Optional.of(new LookRef(new UUID(1, 2), "Maya")) : Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(weight),
                support ? Map.of(Slot.SUPPORT, picture) : Map.of());
    }

    private static Optional<Model> cheaper(Prices prices, Recipe recipe) {
        return CheaperModel.than(new Pricing(prices), PAID, recipe).map(CheaperModel::model);
    }

    @Test
    void theCheapestIsOfferedWithItsPriceAndNothingWhereItIsChosen() {
        Recipe dear = recipe(Operation.TEXT, Model.PKZ_4, "An island", false, false, null);
        assertThat(CheaperModel.than(new Pricing(Prices.PUBLISHED), PAID, dear))
                .contains(new CheaperModel(Model.PKZ_4_5, "pkz 4.5: about $0.13 each"));
        assertThat(CheaperModel.than(new Pricing(Prices.PUBLISHED), Optional.of(Service.EMBEDDED), dear))
                .map(CheaperModel::words)
                .contains("pkz 4.5: list price $0.13 each");
        assertThat(cheaper(Prices.PUBLISHED, recipe(Operation.TEXT, Model.PKZ_4_5, "An island", true, true, null)))
                .isEmpty();
    }

    @Test
    void nothingIsOfferedWhileNoServiceIsOpenOrWhereNoModelIsNamed() {
        Recipe dear = recipe(Operation.TEXT, Model.PKZ_4, "An island", false, false, null);
        assertThat(CheaperModel.than(new Pricing(Prices.PUBLISHED), Optional.empty(), dear))
                .isEmpty();
        Recipe edit = new Recipe(
                Operation.EDIT,
                "Red",
                Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        assertThat(cheaper(Prices.PUBLISHED, edit)).isEmpty();
    }

    @Test
    void aModelThatCannotTakeLooksOrASupportPictureIsNotOfferedForThem() {
        assertThat(cheaper(UPSIDE_DOWN, recipe(Operation.TEXT, Model.PKZ_4_5, "An island", false, false, null)))
                .contains(Model.PKZ_2);
        assertThat(cheaper(UPSIDE_DOWN, recipe(Operation.TEXT, Model.PKZ_4_5, "An island", true, false, null)))
                .contains(Model.PKZ_4);
        assertThat(cheaper(UPSIDE_DOWN, recipe(Operation.TEXT, Model.PKZ_4_5, "An island", false, true, null)))
                .contains(Model.PKZ_4);
    }

    @Test
    void aModelThatWouldPassOverThePromptIsNotOffered() {
        assertThat(cheaper(UPSIDE_DOWN, recipe(Operation.IMAGE, Model.PKZ_4_5, "Night", false, false, null)))
                .isEmpty();
        assertThat(cheaper(UPSIDE_DOWN, recipe(Operation.IMAGE, Model.PKZ_4_5, "", false, false, null)))
                .contains(Model.PKZ_2);
    }

    @Test
    void aWeightThatWasChosenIsKept() {
        assertThat(cheaper(Prices.PUBLISHED, recipe(Operation.IMAGE, Model.PKZ_2, "", false, false, ImageWeight.HIGH)))
                .isEmpty();
        assertThat(cheaper(
                        Prices.PUBLISHED, recipe(Operation.IMAGE, Model.PKZ_2, "", false, false, ImageWeight.MEDIUM)))
                .contains(Model.PKZ_4_5);
    }
}
