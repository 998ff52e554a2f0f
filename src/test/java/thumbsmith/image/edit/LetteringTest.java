package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class LetteringTest {
    private static final int GREY = 0xFF808080;

    @Test
    void wordsAreCentredWhereTheyAreAskedFor() {
        try (Bitmap picture = Px.plain(300, 200, GREY);
                Bitmap lettered = Lettering.lettered(picture, words("HHH", 60, 0, 0, 100, 80))) {
            int[] white = places(lettered, 0xFFFFFFFF);
            assertThat(middle(white, 300, true)).isCloseTo(100, within(1.0));
            assertThat(middle(white, 300, false)).isCloseTo(80, within(1.0));
        }
    }

    @Test
    void linesStandBelowOneAnother() {
        try (Bitmap picture = Px.plain(300, 300, GREY);
                Bitmap one = Lettering.lettered(picture, words("HHH", 60, 0, 0, 150, 150));
                Bitmap two = Lettering.lettered(picture, words("HHH\nHHH", 60, 0, 0, 150, 150))) {
            assertThat(height(two)).isGreaterThan(height(one) + 55);
        }
    }

    @Test
    void theOutlineReachesAsFarAsItSays() {
        try (Bitmap picture = Px.plain(300, 200, GREY);
                Bitmap lettered = Lettering.lettered(picture, words("I", 100, 8, 0, 150, 100))) {
            int[] white = places(lettered, 0xFFFFFFFF);
            int[] black = places(lettered, 0xFF000000);
            int left = IntStream.of(white).map(it -> it % 300).min().orElseThrow();
            int outer = IntStream.of(black).map(it -> it % 300).min().orElseThrow();
            assertThat(left - outer).isCloseTo(8, within(1));
        }
    }

    @Test
    void aShadowDarkensWhatIsBelow() {
        try (Bitmap picture = Px.plain(300, 200, GREY);
                Bitmap plain = Lettering.lettered(picture, words("H", 100, 0, 0, 150, 100));
                Bitmap shadowed = Lettering.lettered(picture, words("H", 100, 0, 100, 150, 100))) {
            assertThat(Arrays.stream(Px.all(plain)).filter(it -> Px.green(it) < 0x70))
                    .isEmpty();
            assertThat(Arrays.stream(Px.all(shadowed)).filter(it -> Px.green(it) < 0x70))
                    .hasSizeGreaterThan(200);
        }
    }

    @Test
    void wordsOnNothingKeepTheirAlpha() {
        try (Bitmap nothing = Layers.clear(200, 100);
                Bitmap lettered = Lettering.lettered(nothing, words("H", 80, 0, 0, 100, 50))) {
            assertThat(Arrays.stream(Px.all(lettered)).filter(it -> it == 0xFFFFFFFF))
                    .isNotEmpty();
            assertThat(Px.alpha(Px.at(lettered, 1, 1))).isZero();
        }
    }

    @Test
    void wordsOutsideOrWithoutLettersLeaveThePictureAlone() {
        try (Bitmap picture = Px.plain(30, 20, GREY);
                Bitmap outside = Lettering.lettered(picture, words("H", 10, 1, 50, 1e9, -1e9));
                Bitmap blank = Lettering.lettered(picture, words(" \n\t", 10, 1, 50, 15, 10))) {
            assertThat(Px.all(outside)).containsOnly(GREY);
            assertThat(Px.all(blank)).containsOnly(GREY);
        }
    }

    @Test
    void aFontThatIsNotHereIsReplacedByTheStandardOne() {
        Words missing = new Words("H", "No Such Font 1", 60, 0xFFFFFF, 0, 0, 0, 50, 50);
        try (Bitmap picture = Px.plain(100, 100, GREY);
                Bitmap standard = Lettering.lettered(picture, words("H", 60, 0, 0, 50, 50));
                Bitmap replaced = Lettering.lettered(picture, missing)) {
            assertThat(Px.all(replaced)).isEqualTo(Px.all(standard));
        }
        assertThat(Typefaces.families()).startsWith("Anton", "Archivo Black").doesNotHaveDuplicates();
    }

    private static Words words(String text, double size, double outline, int shadow, double x, double y) {
        return new Words(text, "Anton", size, 0xFFFFFF, outline, 0x000000, shadow, x, y);
    }

    private static int height(Bitmap picture) {
        int[] rows = IntStream.of(places(picture, 0xFFFFFFFF))
                .map(it -> it / picture.width())
                .toArray();
        return IntStream.of(rows).max().orElseThrow() - IntStream.of(rows).min().orElseThrow();
    }

    private static int[] places(Bitmap picture, int argb) {
        int[] pixels = Px.all(picture);
        return IntStream.range(0, pixels.length)
                .filter(it -> pixels[it] == argb)
                .toArray();
    }

    private static double middle(int[] places, int width, boolean across) {
        int[] there =
                IntStream.of(places).map(it -> across ? it % width : it / width).toArray();
        return (IntStream.of(there).min().orElseThrow()
                        + IntStream.of(there).max().orElseThrow()
                        + 1)
                / 2.0;
    }
}
