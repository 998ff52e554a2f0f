package thumbsmith.draft.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.DraftTitle;
import thumbsmith.draft.paint.Canvas;

class TitleWriterTest {
    @Test
    void aDeedIsToldInSeveralWays() {
        assertThat(titles("I bought a private island for $10,000, shocked man on the right, turquoise ocean"))
                .contains(
                        "I bought a private island for $10,000",
                        "What happened when I bought a private island for $10,000",
                        "I bought a private island for $10,000. Was it worth it?",
                        "Why I bought a private island for $10,000",
                        "I BOUGHT A PRIVATE ISLAND");
    }

    @Test
    void whatIsToBeLearnedBecomesAHowTo() {
        assertThat(titles("Learn Python in 30 days, laptop with glowing code"))
                .contains(
                        "How to learn Python in 30 days",
                        "Can you learn Python in 30 days?",
                        "Before you learn Python in 30 days, watch this");
    }

    @Test
    void anActivityStaysOneWithinASentence() {
        assertThat(titles("Climbing the highest mountain in Europe, snow storm"))
                .contains(
                        "What climbing the highest mountain in Europe is really like",
                        "Is climbing the highest mountain in Europe worth it?");
    }

    @Test
    void rivalsAreSetAgainstEachOtherAsTheyAreWritten() {
        assertThat(titles("iPhone 17 vs Samsung Galaxy S26, blue against red, which camera wins?"))
                .contains(
                        "iPhone 17 vs Samsung Galaxy S26",
                        "iPhone 17 or Samsung Galaxy S26?",
                        "Is Samsung Galaxy S26 really better than iPhone 17?");
    }

    @Test
    void aQuestionKeepsItsMark() {
        assertThat(titles("Is it worth it? Testing the cheapest electric car"))
                .contains("Is it worth it?", "Is it worth it? Testing the cheapest electric car")
                .noneMatch(it -> it.contains("??"));
    }

    @Test
    void aSecondThoughtMayFollowButNoDescriptionOfThePicture() {
        assertThat(titles("Retire at 40: the exact plan, beach chair and laptop, sunny"))
                .contains("Retire at 40: the exact plan")
                .noneMatch(it -> it.contains("beach"));
    }

    @Test
    void anOrderForAPictureIsNoTitle() {
        assertThat(titles("Create a YouTube thumbnail for a video about learning to surf at 50, red background"))
                .contains("Learning to surf at 50")
                .noneMatch(it -> it.toLowerCase(Locale.ROOT).matches(".*(thumbnail|background).*"));
    }

    @Test
    void noWordIsSaidTwiceByPatternAndPrompt() {
        assertThat(titles("The truth about index funds, explained"))
                .noneMatch(it -> it.contains("truth about the truth"));
        assertThat(titles("Black holes explained in 10 minutes"))
                .noneMatch(it -> it.endsWith("explained, explained") || it.endsWith("minutes, explained"));
    }

    @Test
    void otherLanguagesGetNoEnglishWords() {
        List<String> titles = titles("Die 5 schönsten Orte in Deutschland, heller Himmel");

        assertThat(titles).hasSizeBetween(8, 10).contains("Die 5 schönsten Orte in Deutschland?");
        assertThat(titles)
                .allSatisfy(it -> assertThat(it.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                        .isSubsetOf("", "die", "5", "schönsten", "orte", "in", "deutschland"));
    }

    @Test
    void marksAreThoseOfTheLanguage() {
        assertThat(titles("La verdad sobre el azúcar, fondo rojo")).contains("¿La verdad sobre el azúcar?");
        assertThat(titles("30日で英語を話せるようになる方法")).contains("30日で英語を話せるようになる方法？");
        assertThat(titles("كيف تتعلم البرمجة في 30 يوما")).contains("كيف تتعلم البرمجة في 30 يوما؟");
    }

    @Test
    void aPictureAloneGivesTitlesOfWhatIsMeasured() {
        BufferedImage picture = Canvas.of(64, 36);
        Canvas.change(picture, _ -> 0xFF101C60);

        assertThat(titles(Optional.empty(), Optional.of(picture)))
                .hasSizeBetween(8, 10)
                .contains("Look twice at this dark blue picture");
    }

    @Test
    void eachTitleHasAReasonOfOneSentence() {
        assertThat(TitleWriter.of(Optional.of("We opened a restaurant for one day"), Optional.empty()))
                .extracting(DraftTitle::reason)
                .allMatch(it -> it.matches("[A-Z][^.]*\\."))
                .doesNotHaveDuplicates();
    }

    @Test
    void figuresAndNamesAreOnlyThoseOfThePrompt() {
        Set<String> own = Set.of("7");

        assertThat(titles("7 passive income ideas that actually work"))
                .flatMap(it -> Arrays.stream(it.split("\\D+"))
                        .filter(part -> !part.isEmpty())
                        .toList())
                .allMatch(own::contains);
    }

    @Property(tries = 150, seed = "20261123")
    void anyPromptGivesEightToTenDistinctShortTitles(@ForAll @StringLength(min = 1, max = 300) String prompt) {
        List<String> titles = titles(prompt);

        assertThat(titles).hasSizeBetween(8, 10).allMatch(it -> it.length() <= 70);
        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
    }

    @Property(tries = 150, seed = "20261124")
    void anyWordsGiveEightToTenTitles(@ForAll("sentences") String prompt) {
        assertThat(titles(prompt)).hasSizeBetween(8, 10).allMatch(it -> it.length() <= 70);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> sentences() {
        return net.jqwik.api.Arbitraries.of(
                        "I",
                        "how",
                        "to",
                        "why",
                        "the",
                        "vs",
                        "or",
                        "never",
                        "10",
                        "$5",
                        "a",
                        "?",
                        ",",
                        ":",
                        "world",
                        "is",
                        "making",
                        "best",
                        "red",
                        "background",
                        "before",
                        "after",
                        "from",
                        "no",
                        "text",
                        "explained",
                        "truth",
                        "extraordinarily",
                        "Ünïcödé",
                        "und",
                        "der",
                        "的",
                        "🎉")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(it -> String.join(" ", it));
    }

    private static List<String> titles(String prompt) {
        return titles(Optional.of(prompt), Optional.empty());
    }

    private static List<String> titles(Optional<String> prompt, Optional<BufferedImage> picture) {
        return TitleWriter.of(prompt, picture).stream().map(DraftTitle::text).toList();
    }
}
