package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.api.EditRequest;
import thumbsmith.api.Exchange;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.ImageRequest;
import thumbsmith.api.Looks;
import thumbsmith.api.Picture;
import thumbsmith.api.Prompt;
import thumbsmith.api.TextRequest;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

class SubmissionTest {
    private static final LookRef PERSONA = new LookRef(UUID.randomUUID(), "Maya");
    private static final Map<Slot, Picture> ALL = Map.of(
            Slot.SOURCE, at("source"),
            Slot.MASK, at("mask"),
            Slot.SUPPORT, at("support"),
            Slot.TARGET, at("target"),
            Slot.FACE, at("face"));

    private static Picture at(String name) {
        return new Picture.Remote(URI.create("https://example.com/" + name));
    }

    private static Object sent(Operation operation, Model model, Optional<ImageWeight> weight, Map<Slot, Picture> all) {
        boolean looks = model.takesLooks();
        Recipe recipe = new Recipe(
                operation,
                " A castle ",
                Optional.of(model),
                Format.TALL,
                Optional.of(PERSONA).filter(it -> looks),
                Optional.empty(),
                weight,
                all);
        ScriptedService service = new ScriptedService();
        new Submission(recipe).send(service, Exchange.UNWATCHED);
        return service.requests.getFirst();
    }

    @Test
    void textCarriesPromptStrippedSupportAndLooks() {
        assertThat(sent(Operation.TEXT, Model.PKZ_4, Optional.empty(), ALL))
                .isEqualTo(new TextRequest(
                        new Prompt("A castle"),
                        Model.PKZ_4,
                        Format.TALL,
                        Optional.of(at("support")),
                        new Looks(Optional.of(PERSONA.id()), Optional.empty())));
    }

    @Test
    void imageOnPkz2CarriesItsWeightAndNoPrompt() {
        assertThat(sent(Operation.IMAGE, Model.PKZ_2, Optional.of(ImageWeight.HIGH), Map.of(Slot.SOURCE, at("source"))))
                .isEqualTo(new ImageRequest(
                        at("source"),
                        Model.PKZ_2,
                        Format.TALL,
                        Optional.empty(),
                        Optional.of(ImageWeight.HIGH),
                        Optional.empty(),
                        Looks.NONE));
    }

    @Test
    void editCarriesSourceMaskAndSupport() {
        assertThat(sent(Operation.EDIT, Model.PKZ_2, Optional.empty(), ALL))
                .isEqualTo(new EditRequest(
                        new Prompt("A castle"),
                        Format.TALL,
                        at("source"),
                        Optional.of(at("mask")),
                        Optional.of(at("support"))));
    }

    @Test
    void faceSwapCarriesTargetFaceAndMask() {
        assertThat(sent(Operation.FACE_SWAP, Model.PKZ_2, Optional.empty(), ALL))
                .isEqualTo(new FaceSwapRequest(at("target"), at("face"), Format.TALL, Optional.of(at("mask"))));
    }
}
