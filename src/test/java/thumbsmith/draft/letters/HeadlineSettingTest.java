package thumbsmith.draft.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

class HeadlineSettingTest {
    private static final Palette PALETTE = new Palette(0x0B1026, 0x1E3A8A, 0x22D3EE, 0xFFD60A);
    private static final Rectangle2D BOX = new Rectangle2D.Double(50, 50, 700, 550);
    private static final Headline FOUR = new Headline(List.of("I", "SURVIVED", "30", "DAYS"), 2);

    @ParameterizedTest
    @EnumSource
    void fillsItsBoxInEveryMoodWithLettersThatCanBeReadSmall(FontMood mood) {
        HeadlineSetting setting = HeadlineSetting.fit(wish(FOUR, mood, BOX, List.of(), Treatment.OUTLINED));
        assertThat(setting.words()).isEqualTo(FOUR.words());
        assertThat(setting.bounds().getWidth() / BOX.getWidth()).isCloseTo(1, within(0.01));
        assertThat(setting.capHeight()).isGreaterThan(65);
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadOnLightMiddleAndColouredGrounds(Treatment treatment) {
        for (int ground : List.of(0xFFFFFF, 0x7F7F7F, 0xE06030)) {
            BufferedImage picture = plain(ground);
            HeadlineSetting setting = HeadlineSetting.fit(wish(FOUR, FontMood.CLEAN, BOX, List.of(), treatment));
            setting.paint(picture);
            assertThat(setting.contrast(picture)).isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    @Test
    void takesLittleWordsOutBeforeLettersGetTooSmall() {
        Headline eight = new Headline(List.of("THE", "DAY", "I", "LOST", "ALL", "OF", "MY", "MONEY"), 7);
        Rectangle2D narrow = new Rectangle2D.Double(0, 0, 330, 300);
        HeadlineSetting setting =
                HeadlineSetting.fit(wish(eight, FontMood.HEAVY, narrow, List.of(), Treatment.OUTLINED));
        assertThat(setting.words()).doesNotContain("THE", "OF").contains("LOST", "MONEY");
    }

    @Test
    void aLoudWordLeftOutOfTheWishIsChosenWhereABarNeedsOne() {
        Headline calm = new Headline(List.of("I", "SURVIVED", "30", "DAYS"), -1);
        assertThat(Emphasis.given(calm, Treatment.HIGHLIGHT).emphasis()).isEqualTo(2);
        assertThat(Emphasis.given(calm, Treatment.OUTLINED).emphasis()).isEqualTo(-1);
    }

    @Test
    void theLoudWordIsPaintedInTheLoudColour() {
        BufferedImage picture = plain(0x1E3A8A);
        HeadlineSetting.fit(wish(FOUR, FontMood.BLOCK, BOX, List.of(), Treatment.OUTLINED))
                .paint(picture);
        assertThat(share(picture, 0xFFDA20)).isGreaterThan(0.02);
        assertThat(share(picture, 0xFAFAFA)).isGreaterThan(0.05);
    }

    @Test
    void aPaletteWithoutALoudColourStillSetsTheLoudWordApart() {
        Palette pale = new Palette(0x222222, 0x777777, 0xF0F0F0, 0xFAFAFA);
        Inks inks = Inks.of(Treatment.OUTLINED, pale, 0);
        assertThat(Rgb.distance(inks.loud().bottom(), inks.calm().bottom())).isGreaterThan(100);
    }

    @Test
    void whereNothingHasRoomOrLettersNothingIsPainted() {
        Headline fire = new Headline(List.of("\u0007", "\u200B"), 0);
        for (HeadlineWish wish : List.of(
                wish(FOUR, FontMood.BLOCK, BOX, List.of(BOX), Treatment.NEON),
                wish(fire, FontMood.BLOCK, BOX, List.of(), Treatment.PLAIN),
                wish(Headline.NONE, FontMood.BLOCK, BOX, List.of(), Treatment.BARS))) {
            BufferedImage picture = plain(0x445566);
            HeadlineSetting setting = HeadlineSetting.fit(wish);
            setting.paint(picture);
            assertThat(setting.words()).isEmpty();
            assertThat(setting.bounds().isEmpty()).isTrue();
            assertThat(setting.capHeight()).isZero();
            assertThat(share(picture, 0x445566)).isEqualTo(1);
        }
    }

    @Test
    void goesToTheLargerSideOfWhatIsKeptFree() {
        Rectangle2D face = new Rectangle2D.Double(150, 50, 150, 550);
        HeadlineSetting setting =
                HeadlineSetting.fit(wish(FOUR, FontMood.BLOCK, BOX, List.of(face), Treatment.OUTLINED));
        assertThat(setting.bounds().getMinX()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void manyAndLongWordsAreNotTriedForEver() {
        Headline hostile = new Headline(Collections.nCopies(200, "W".repeat(500)), 199);
        HeadlineSetting setting = HeadlineSetting.fit(wish(hostile, FontMood.BLOCK, BOX, List.of(), Treatment.BARS));
        assertThat(BOX.contains(setting.bounds())).isTrue();
    }

    private static HeadlineWish wish(
            Headline headline, FontMood mood, Rectangle2D box, List<Rectangle2D> keepOut, Treatment treatment) {
        return new HeadlineWish(headline, mood, box, keepOut, 4, 0, Align.LEFT, treatment, PALETTE);
    }

    private static BufferedImage plain(int rgb) {
        BufferedImage picture = Canvas.of(800, 650);
        Arrays.fill(Canvas.pixels(picture), 0xFF000000 | rgb);
        return picture;
    }

    /** Of all pixels, those very near to a colour. */
    private static double share(BufferedImage picture, int rgb) {
        int[] pixels = Canvas.pixels(picture);
        return Arrays.stream(pixels).filter(it -> Rgb.distance(it, rgb) < 24).count() / (double) pixels.length;
    }
}
