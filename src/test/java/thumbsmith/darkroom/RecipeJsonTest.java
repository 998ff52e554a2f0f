package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeJsonTest {
    @Provide
    Arbitrary<PrepRecipe> recipes() {
        return Recipes.any();
    }

    @Property(tries = 500, seed = "20261122")
    void everyRecipeSurvivesWritingAndReading(@ForAll("recipes") PrepRecipe recipe) throws BadRecipeException {
        assertThat(RecipeJson.read(RecipeJson.write(recipe))).isEqualTo(recipe);
    }

    @Property(tries = 1000, seed = "20261122")
    void aDamagedFileIsASentenceOrStillARecipe(
            @ForAll("recipes") PrepRecipe recipe,
            @ForAll @IntRange(min = 0, max = 5000) int at,
            @ForAll @StringLength(max = 3) String instead) {
        String json = RecipeJson.write(recipe);
        int from = at % json.length();
        String damaged = json.substring(0, from) + instead + json.substring(Math.min(json.length(), from + 2));
        readOrRefused(damaged);
    }

    @Property(tries = 500, seed = "20261122")
    void anyTextIsASentenceOrARecipe(@ForAll String text) {
        readOrRefused(text);
    }

    @Test
    void whatIsLeftOutIsPlain() throws BadRecipeException {
        assertThat(RecipeJson.read("{}")).isEqualTo(PrepRecipe.PLAIN);
        assertThat(RecipeJson.read("{\"tone\":{\"contrast\":20}}"))
                .isEqualTo(PrepRecipe.PLAIN.with(new Tone(0, 20, 0, 0, 0, 0)));
    }

    @Test
    void aFileCanBeReadByPeople() {
        assertThat(RecipeJson.write(PrepRecipe.PLAIN.with(new Backdrop.Colour(0xFFCC00))))
                .contains("\"version\" : 1", "\"backdrop\" : \"#FFCC00\"", "\"format\" : \"jpg\"", "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"sparkle":1}                        | “sparkle”
            {"frame":{"siez":"1x1"}}             | “frame.siez”
            {"frame":{"size":"wide"}}            | “frame.size”
            {"frame":{"size":"0x10"}}            | “frame.size”
            {"frame":{"focus":{"x":7}}}          | “frame.focus”
            {"frame":{"fit":"squeeze"}}          | must be one of fill, fit, pad
            {"tone":{"contrast":"much"}}         | “tone.contrast”
            {"tone":{"contrast":900}}            | contrast is -100 to 100
            {"tone":{"exposure":1e999}}          | “tone.exposure”
            {"geometry":{"crop":{"width":0}}}    | “geometry.crop”
            {"geometry":[]}                      | “geometry”
            {"blurFaces":"yes"}                  | “blurFaces”
            {"backdrop":"#12"}                   | “backdrop”
            {"backdrop":{"blurred":200}}         | “backdrop.blurred”
            {"backdrop":{"picture":"a\\u0000b"}} | “backdrop.picture”
            {"texts":[{},{"size":0}]}            | “texts.2”
            {"export":{"quality":0}}             | “export”
            {"export":{"maxBytes":-5}}           | “export”
            {"export":{"format":"bmp"}}          | must be one of jpg, png, webp
            {"version":2}                        | another version
            {"tone":{},"tone":{}}                | JSON
            {"tone":{}                           | JSON
            {} {}                                | JSON
            [1,2]                                | This is no recipe.
            null                                 | This is no recipe.
            """)
    void whatIsWrongIsNamed(String json, String named) {
        assertThatThrownBy(() -> RecipeJson.read(json))
                .isInstanceOf(BadRecipeException.class)
                .hasMessageContaining(named)
                .hasMessageEndingWith(".");
    }

    @Test
    void aTowerOfBracketsIsRefused() {
        assertThatThrownBy(() -> RecipeJson.read("{\"texts\":" + "[".repeat(200_000)))
                .isInstanceOf(BadRecipeException.class);
    }

    private static void readOrRefused(String json) {
        try {
            assertThat(RecipeJson.read(json)).isNotNull();
        } catch (BadRecipeException e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("\n").hasSizeLessThan(250);
        }
    }
}
