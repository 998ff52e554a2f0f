package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import thumbsmith.api.Picture;
import thumbsmith.contract.Field;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Problem.Kind;

class PreflightTest {
    private static final Picture PICTURE = new Picture.Remote(URI.create("https://example.com/a.png"));
    private static final LookRef LOOK = new LookRef(UUID.randomUUID(), "Maya");

    private static Recipe recipe(Operation operation, String prompt, Optional<Model> model, Slot... slots) {
        Map<Slot, Picture> pictures = new EnumMap<>(Slot.class);
        for (Slot slot : slots) pictures.put(slot, PICTURE);
        return new Recipe(
                operation, prompt, model, Format.WIDE, Optional.empty(), Optional.empty(), Optional.empty(), pictures);
    }

    private static Recipe with(Recipe recipe, Optional<LookRef> look, Optional<ImageWeight> weight) {
        return new Recipe(
                recipe.operation(),
                recipe.prompt(),
                recipe.model(),
                recipe.format(),
                look,
                look,
                weight,
                recipe.pictures());
    }

    @Test
    void wholeRecipesPass() {
        assertThat(Preflight.check(Bench.text("A castle"))).isEmpty();
        assertThat(Preflight.check(recipe(Operation.IMAGE, "", Optional.of(Model.PKZ_3), Slot.SOURCE)))
                .isEmpty();
        assertThat(Preflight.check(recipe(Operation.EDIT, "Bluer", Optional.empty(), Slot.SOURCE, Slot.MASK)))
                .isEmpty();
        assertThat(Preflight.check(recipe(Operation.FACE_SWAP, "", Optional.empty(), Slot.TARGET, Slot.FACE)))
                .isEmpty();
    }

    @Test
    void missingInputsAreNamedAtTheirFields() {
        assertThat(Preflight.check(recipe(Operation.TEXT, " ", Optional.empty())))
                .extracting(Problem::field, Problem::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.PROMPT, Kind.MISSING),
                        org.assertj.core.groups.Tuple.tuple(Field.MODEL, Kind.MISSING));
        assertThat(Preflight.check(recipe(Operation.EDIT, "", Optional.empty())))
                .extracting(Problem::sentence)
                .containsExactly("Describe what to change.", "Add the picture to start from.");
        assertThat(Preflight.check(recipe(Operation.FACE_SWAP, "", Optional.empty())))
                .extracting(Problem::field)
                .containsExactly(Field.TARGET, Field.FACE);
    }

    @Test
    void promptRulesAreFound() {
        assertThat(Preflight.check(Bench.text("a\nb http")))
                .extracting(Problem::kind)
                .containsExactly(Kind.LINE_BREAK, Kind.MENTIONS_HTTP);
        assertThat(Preflight.check(Bench.text("x".repeat(3001))))
                .extracting(Problem::sentence)
                .containsExactly("The prompt is 1 character too long; 3,000 are allowed.");
        assertThat(Preflight.check(Bench.text("x".repeat(3000) + " \n"))).isEmpty();
    }

    @Test
    void promptThatIsNotSentIsNotChecked() {
        assertThat(Preflight.check(recipe(Operation.IMAGE, "http\n", Optional.of(Model.PKZ_2), Slot.SOURCE)))
                .isEmpty();
        assertThat(Preflight.check(recipe(Operation.FACE_SWAP, "http", Optional.empty(), Slot.TARGET, Slot.FACE)))
                .isEmpty();
    }

    @Test
    void whatTheModelCannotTakeIsNamed() {
        Recipe image = recipe(Operation.IMAGE, "", Optional.of(Model.PKZ_3), Slot.SOURCE, Slot.SUPPORT);
        assertThat(Preflight.check(with(image, Optional.of(LOOK), Optional.of(ImageWeight.LOW))))
                .extracting(Problem::sentence)
                .containsExactly(
                        "pkz_3 cannot take a persona. Remove it or choose another model.",
                        "pkz_3 cannot take a style. Remove it or choose another model.",
                        "pkz_3 cannot take an image weight. Remove it or choose another model.",
                        "pkz_3 cannot take a support picture. Remove it or choose another model.");
    }

    @Test
    void whatTheOperationCannotTakeIsNamed() {
        Recipe edit = recipe(Operation.EDIT, "Bluer", Optional.empty(), Slot.SOURCE, Slot.FACE);
        assertThat(Preflight.check(with(edit, Optional.of(LOOK), Optional.empty())))
                .extracting(Problem::sentence)
                .containsExactly(
                        "Edit cannot take a persona. Remove it.",
                        "Edit cannot take a style. Remove it.",
                        "Edit cannot take a face picture. Remove it.");
    }

    @Property(tries = 500, seed = "20261122")
    void whatPassesCanAlwaysBeSent(@ForAll String prompt, @ForAll Operation operation, @ForAll Model model) {
        if (!operation.makesThumbnail()) return;
        Recipe recipe = recipe(operation, prompt, Optional.of(model), Slot.SOURCE, Slot.TARGET, Slot.FACE);
        if (!Preflight.check(recipe).isEmpty()) return;
        ScriptedService service = new ScriptedService();
        new Submission(recipe).send(service, thumbsmith.api.Exchange.UNWATCHED);
        assertThat(service.requests).hasSize(1);
        assertThat(prompt.strip().length()).isLessThanOrEqualTo(Limits.PROMPT_MAX);
    }
}
