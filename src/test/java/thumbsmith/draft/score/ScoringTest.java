package thumbsmith.draft.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.paint.Canvas;

class ScoringTest {
    private static final String INSTRUCTIONS =
            "(Make it brighter|Make it darker|More contrast|More saturated|Less saturated"
                    + "|Make it sharper|Zoom in|Zoom in on the face|Blur the background|Darken the background)\\.( .*\\.)?";

    private final Scoring scoring = new Scoring();

    @Test
    void fivePartsAreScoredAndAGreyFieldScoresLow() {
        BufferedImage grey = Made.plain(0x808080, 640, 360);
        DraftScore flat = scoring.of(grey, Optional.empty());
        DraftScore made = scoring.of(Made.thumbnail(), Optional.empty());

        assertThat(made.parts().keySet()).containsExactly("clarity", "curiosity", "emotion", "idea", "virality");
        assertThat(made.parts().values()).allMatch(it -> it >= 0 && it <= 100);
        assertThat(made.main()).isGreaterThan(flat.main() + 30);
    }

    @Test
    void theSamePictureAlwaysScoresTheSame() {
        assertThat(scoring.of(Made.thumbnail(), Optional.of("Why I left")))
                .isEqualTo(new Scoring().of(Made.thumbnail(), Optional.of("Why I left")));
    }

    @Test
    void aSuggestionBeginsWithAnInstructionOfItsOwn() {
        for (BufferedImage picture : new BufferedImage[] {Made.rocket(), Made.officer(), Made.discs(30)}) {
            assertThat(scoring.of(picture, Optional.empty()).suggestion())
                    .isPresent()
                    .get()
                    .matches(it -> it.matches(INSTRUCTIONS));
        }
    }

    @Test
    void aSmallFaceIsToBeZoomedInOn() {
        assertThat(scoring.of(Made.at(500, 360, 300), Optional.empty()).suggestion())
                .contains("Zoom in on the face. The face becomes larger.");
    }

    @Test
    void nothingIsSuggestedThatCutsWordsOff() {
        Sight words = new Sight(Made.scaled(Made.lettered(Made.ground(0x20406B), 20, 300, 170)), List.of());

        assertThat(Letters.in(Glance.of(words.picture())).boxes())
                .anyMatch(it -> !Zoom.window(words).contains(it));
        assertThat(scoring.of(Made.lettered(Made.ground(0x20406B), 20, 300, 170), Optional.empty())
                        .suggestion())
                .hasValueSatisfying(it -> assertThat(it).doesNotStartWith("Zoom"));
    }

    @Test
    void picturesOfAnySizeAndShapeAreScored() {
        for (int[] size : new int[][] {{1, 1}, {2, 900}, {3000, 2}, {17, 17}, {300, 533}}) {
            DraftScore score = scoring.of(Made.plain(0xC04020, size[0], size[1]), Optional.of(""));
            assertThat(score.main()).isBetween(0, 100);
        }
    }

    @Test
    void lettersAreSeenWhereTheyAreAndAboutAsLargeAsTheyAre() {
        Letters letters = Letters.in(Glance.of(Made.lettered(Made.ground(0x20406B), 80, 400, 150)));

        assertThat(letters.boxes()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(letters.boxes()).allMatch(it -> it.getMaxX() < 0.6 && it.getMaxY() < 0.6 && it.y > 0.15);
        assertThat(letters.height()).isBetween(0.12, 0.2);
        assertThat(Letters.in(Glance.of(Made.disc(Made.ground(0x20406B)))).areThere())
                .isFalse();
    }

    @Test
    void theEyeIsDrawnToWhatDiffers() {
        Saliency saliency = Saliency.of(Made.disc(Made.ground(0x20406B)));

        assertThat(saliency.within(new Rectangle2D.Double(0.32, 0.2, 0.36, 0.6)))
                .isGreaterThan(0.8);
        assertThat(saliency.area()).isLessThan(Saliency.of(Made.clutter(3, 300)).area() / 3);
    }

    @Test
    void transformingThereAndBackGivesTheSame() {
        double[] values = new double[64];
        for (int i = 0; i < 64; i++) values[i] = Math.sin(i * i);
        Spectrum spectrum = new Spectrum(8, values);
        spectrum.transform();
        assertThat(spectrum.real[0]).isCloseTo(Arrays.stream(values).sum(), offset(1e-9));
        spectrum.back();
        for (int i = 0; i < 64; i++) {
            assertThat(spectrum.real[i] / 64).isCloseTo(values[i], offset(1e-9));
        }
    }

    @Test
    void aTitleCountsByItsForm() {
        assertThat(TitleHook.of("Why I never do it for 30 days")).isEqualTo(1);
        assertThat(TitleHook.of("My quiet morning at home")).isEqualTo(0.4);
        assertThat(TitleHook.of("word ".repeat(40))).isZero();
        assertThat(scoring.marks(Made.rocket(), Optional.of("Why 3 rockets never landed"))
                        .main())
                .isGreaterThan(scoring.marks(Made.rocket(), Optional.of("word ".repeat(40)))
                        .main());
    }

    @Test
    void onlyWhatAPlayerCoversInThatShapeCosts() {
        Sight wide = new Sight(Made.scaled(Made.lettered(Made.ground(0x20406B), 900, 700, 150)), List.of());
        Letters letters = Letters.in(Glance.of(wide.picture()));
        Saliency saliency = Saliency.of(wide.picture());
        assertThat(Covered.of(wide, letters, saliency)).isGreaterThan(0.3);

        BufferedImage square = Canvas.of(480, 480);
        assertThat(Covered.of(new Sight(square, List.of()), letters, saliency)).isZero();
    }
}
