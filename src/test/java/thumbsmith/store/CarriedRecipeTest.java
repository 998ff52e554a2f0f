package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Offer;
import thumbsmith.job.Origins;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;

/** What a file says of its making is read, and never more than that: the file may come from anyone. */
class CarriedRecipeTest {
    private static final ImageEngine IMAGES = new PixelEngine();
    private static final BufferedImage DRAWN = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
    private static final AddressFetcher NO_WEB = address -> {
        throw new IOException("Nothing is fetched for a recipe.");
    };

    @TempDir
    Path folder;

    private final PictureIntake intake =
            new PictureIntake(IMAGES, new PictureVault(Path.of("nowhere"), IMAGES), NO_WEB, Origins.NONE);

    private static byte[] picture(String kind, String entry) {
        byte[] bare = kind.equals("png") ? IMAGES.png(DRAWN) : IMAGES.jpeg(DRAWN, 0.9);
        return IMAGES.withText(bare, Map.of(OutputShelf.RECIPE_ENTRY, entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void recipeComesBackWithoutPictures(String kind) throws Exception {
        Recipe recipe = Shelf.plain("“Ünï” <b> & 👩‍🚀");
        byte[] picture = picture(kind, RecipeJson.write(recipe));
        assertThat(intake.recipe(new Offer.OfBytes(picture))).contains(recipe);
        Path file = Files.write(folder.resolve("dropped." + kind), picture);
        assertThat(intake.recipe(new Offer.OfFile(file))).contains(recipe);
    }

    @Test
    void filesThatItNamesAreNotTakenFromThisComputer() {
        String greedy = """
                {"operation":"edit","prompt":"x","pictures":{
                    "source":{"file":"/etc/passwd","media_type":"image/png"},
                    "mask":{"address":"http://127.0.0.1/secret"}}}""";
        assertThat(intake.recipe(new Offer.OfBytes(picture("png", greedy))))
                .get()
                .extracting(Recipe::pictures)
                .isEqualTo(Map.of());
    }

    @Test
    void pictureOfSomebodyElseHasNone() throws Exception {
        assertThat(intake.recipe(new Offer.OfBytes(IMAGES.png(DRAWN)))).isEmpty();
        assertThat(intake.recipe(new Offer.OfBytes(picture("png", "a castle, masterpiece"))))
                .isEmpty();
        assertThat(intake.recipe(new Offer.OfBytes(new byte[0]))).isEmpty();
        assertThat(intake.recipe(new Offer.OfFile(folder))).isEmpty();
        assertThat(intake.recipe(new Offer.OfFile(folder.resolve("gone.png")))).isEmpty();
        assertThat(intake.recipe(new Offer.OfAddress(URI.create("https://example.com/a.png"))))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> entries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"",
                "\"operation\":\"text\"",
                "\"prompt\":",
                "\"id\":",
                "1e999",
                "null",
                "\\u0000",
                "\\uD800",
                "<",
                "]]>",
                "&amp;",
                "\"persona\":{\"id\":",
                "\n");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(20).map(it -> String.join("", it)), Arbitraries.strings());
    }

    @Property(tries = 300, seed = "20261122")
    void noEntryBreaksTheReader(@ForAll("entries") String entry) {
        for (String kind : new String[] {"png", "jpeg"})
            assertThatCode(() -> intake.recipe(new Offer.OfBytes(picture(kind, entry))))
                    .doesNotThrowAnyException();
    }

    @Property(tries = 500, seed = "20261122")
    void noDamageToAFileBreaksTheReader(@ForAll boolean png, @ForAll int place, @ForAll byte value, @ForAll int end) {
        byte[] picture = picture(png ? "png" : "jpeg", RecipeJson.write(Shelf.plain("A castle")));
        picture[Math.floorMod(place, picture.length)] = value;
        byte[] cut = Arrays.copyOf(picture, picture.length - Math.floorMod(end, 3) * (picture.length / 3));
        assertThatCode(() -> intake.recipe(new Offer.OfBytes(cut))).doesNotThrowAnyException();
    }

    @Test
    void deepAndLongEntriesAreNoTrouble() {
        assertThat(intake.recipe(new Offer.OfBytes(picture("png", "[".repeat(60_000)))))
                .isEmpty();
        assertThat(intake.recipe(new Offer.OfBytes(picture("png", "{\"a\":".repeat(100_000)))))
                .isEmpty();
    }
}
