package thumbsmith.draft.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.draft.paint.Canvas;

class PropsTest {
    @ParameterizedTest
    @CsvSource({
        "i built a secret rocket, rocket",
        "three cars, car",
        "strawberries, strawberry",
        "my dog's birthday, dog",
        "investing for beginners, chart",
        "my credit card, card",
        "i bought an island, island",
        "100 days on an island, island",
        "a black-hole, planet",
        "\uD83D\uDD25\uD83D\uDD25, fire",
        "love❤️, heart",
        "do ai agents dream, robot"
    })
    void findsTheThingAsTheWordsNameIt(String words, String first) {
        assertThat(named(words)).first().isEqualTo(new Prop(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"care", "carpet", "start", "party of starts", "scare", "monkeys", "keyboards", "hearty bread"})
    void doesNotTakeAPartOfAWordForTheWord(String words) {
        assertThat(named(words))
                .doesNotContain(new Prop("car"), new Prop("palette"), new Prop("key"), new Prop("heart"));
    }

    @Test
    void putsWhatIsNamedBeforeWhatIsHintedAt() {
        assertThat(named("i spent days in a tent")).startsWith(new Prop("tent")).contains(new Prop("calendar"));
    }

    @Test
    void saysNothingToWordsItDoesNotKnow() {
        assertThat(named("qwertz uiop")).isEmpty();
        assertThat(Props.named(List.of())).isEmpty();
    }

    @Test
    void drawsEveryThingOnTheShelf() {
        assertThat(Props.all()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(Props.all())
                .allSatisfy(it -> assertThat(ink(Props.picture(it, 48))).isBetween(0.05, 0.98));
    }

    @Test
    void givesEverybodyAPictureOfTheirOwn() {
        BufferedImage mine = Props.picture(new Prop("rocket"), 512);
        Arrays.fill(Canvas.pixels(mine), 0);
        assertThat(ink(Props.picture(new Prop("rocket"), 512))).isPositive();
    }

    @Test
    void refusesAThingThatDoesNotShip() {
        assertThatThrownBy(() -> Props.picture(new Prop("nothing"), 8)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Prop> named(String words) {
        return Props.named(List.of(words.split(" ")));
    }

    private static double ink(BufferedImage picture) {
        return Arrays.stream(Canvas.pixels(picture))
                        .filter(it -> it >>> 24 > 127)
                        .count()
                / (double) (picture.getWidth() * picture.getHeight());
    }
}
