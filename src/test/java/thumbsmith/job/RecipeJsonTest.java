package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

class RecipeJsonTest {
    private static final Recipe FULL = new Recipe(
            Operation.IMAGE,
            "“Ünï” \\ \" 👩‍🚀",
            Optional.of(Model.PKZ_2),
            Format.SQUARE,
            Optional.of(new LookRef(UUID.randomUUID(), "Maya")),
            Optional.of(new LookRef(UUID.randomUUID(), "Neon")),
            Optional.of(ImageWeight.LOW),
            Map.of(
                    Slot.SOURCE,
                            new Picture.Local(Path.of("pictures", "a b.png").toAbsolutePath(), "image/png"),
                    Slot.SUPPORT, new Picture.Remote(URI.create("https://example.com/a.png"))));

    @Test
    void recipeComesBackAsItWas() {
        assertThat(RecipeJson.read(RecipeJson.write(FULL))).contains(FULL);
    }

    @Test
    void pathlessFormHoldsNoPathAndNoAddressButCanBeRead() {
        String json = RecipeJson.pathless(FULL).toString();
        assertThat(json).doesNotContain("a b.png", "example.com").contains("[\"source\",\"support\"]");
        assertThat(RecipeJson.read(json)).get().satisfies(recipe -> {
            assertThat(recipe.prompt()).isEqualTo(FULL.prompt());
            assertThat(recipe.pictures()).isEmpty();
        });
    }

    @Test
    void valuesOfANewerVersionArePassedOver() {
        assertThat(RecipeJson.read("""
                {"operation":"text","prompt":"A castle","model":"pkz_9","format":"4:3","weight":"huge","mood":{"x":1},
                 "persona":{"id":"not a uuid"},"pictures":{"hologram":{"file":"x"},"support":{"address":"ftp://x"}}}"""))
                .contains(new Recipe(
                        Operation.TEXT,
                        "A castle",
                        Optional.empty(),
                        Format.WIDE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void operationThatIsNotKnownGivesNothing() {
        assertThat(RecipeJson.read("{\"operation\":\"film\"}")).isEmpty();
        assertThat(RecipeJson.read("{\"operation\":\"score\"}")).isEmpty();
    }

    @Property(tries = 300, seed = "20261122")
    void noTextBreaksTheReader(@ForAll String text) {
        assertThat(RecipeJson.read(text)).isEmpty();
        assertThat(RecipeJson.id(text)).isEmpty();
        assertThat(RecipeJson.id("{\"id\":\"" + text + "\"}")).isEmpty();
    }

    @Test
    void idThatStandsBesideARecipeIsRead() {
        UUID id = UUID.randomUUID();
        assertThat(RecipeJson.id(
                        RecipeJson.pathless(FULL).put("id", id.toString()).toString()))
                .contains(id);
        assertThat(RecipeJson.id(RecipeJson.write(FULL))).isEmpty();
    }
}
