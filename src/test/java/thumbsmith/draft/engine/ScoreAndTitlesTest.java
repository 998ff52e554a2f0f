package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.DraftTitle;

class ScoreAndTitlesTest {
    private final SketchEngine engine = Samples.ENGINE;

    @Test
    void titlesSayThePromptsOwnWords() {
        List<String> titles = titles(Optional.of("I bought my own island"), Optional.empty());

        assertThat(titles).contains("I bought my own island").allMatch(it -> it.contains("I bought my own island"));
    }

    @Test
    void anOrderForAPictureIsNoTitle() {
        assertThat(titles(
                        Optional.of("A thumbnail showing a man, shocked, in front of a burning house"),
                        Optional.empty()))
                .noneMatch(it -> it.toLowerCase().contains("thumbnail"))
                .contains("A man, shocked, in front of a burning");
    }

    @Test
    void aPictureAloneGivesTitlesOfWhatIsMeasured() {
        List<String> titles = titles(Optional.empty(), Optional.of(Samples.photo("rocket.jpg")));

        assertThat(titles).hasSizeBetween(8, 10).contains("Look twice at this dark navy picture");
    }

    @Property(tries = 300, seed = "20261122")
    void anyPromptGivesEightToTenDistinctShortTitles(@ForAll @StringLength(min = 1, max = 200) String prompt) {
        List<String> titles = titles(Optional.of(prompt), Optional.empty());

        assertThat(titles).hasSizeBetween(8, 10).allMatch(it -> it.length() <= 70);
        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
    }

    private List<String> titles(Optional<String> prompt, Optional<BufferedImage> picture) {
        return engine.titles(prompt, picture).stream().map(DraftTitle::text).toList();
    }
}
