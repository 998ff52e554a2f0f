package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import thumbsmith.darkroom.Legibility.Verdict;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pixels;

class LegibilityTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final Color WHITE = Color.WHITE;

    @Test
    void largeWhiteLettersOnBlackAreClear() {
        Legibility read = read(plain("BIG WORDS", 0.3, 0), flat(Color.BLACK));
        assertThat(read.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(read.contrast()).isGreaterThan(10);
    }

    @Test
    void lettersAreMeasuredAtTheSizeOfTheFeed() {
        Legibility capitals = read(plain("BIG", 0.3, 0), flat(Color.BLACK));
        // Anton's capitals are 0.86 em high: 0.3 of 94.5 px.
        assertThat(capitals.letters()).isCloseTo(0.3 * 94.5 * 0.86, within(1.5));
        assertThat(read(plain("big", 0.3, 0), flat(Color.BLACK)).letters()).isLessThan(capitals.letters());
    }

    @Test
    void smallLettersAreTooSmall() {
        assertThat(read(plain("Fine print", 0.06, 0), flat(Color.BLACK)).verdict())
                .isEqualTo(Verdict.TOO_SMALL);
    }

    @Test
    void whiteLettersOnALightGroundAreTooFaintAndAnOutlineHelps() {
        Color light = new Color(0xDDDDDD);
        assertThat(read(plain("HELLO", 0.25, 0), flat(light)).verdict()).isEqualTo(Verdict.TOO_FAINT);
        assertThat(read(plain("HELLO", 0.25, 0.14), flat(light)).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aGroundThatIsLightInPartCounts() {
        BufferedImage half = flat(Color.BLACK);
        Graphics2D pen = half.createGraphics();
        pen.setColor(WHITE);
        pen.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
        pen.dispose();
        assertThat(read(plain("HELLO WORLD", 0.25, 0), half).verdict()).isEqualTo(Verdict.TOO_FAINT);
    }

    @Test
    void wordsBeyondTheEdgeAreCutOff() {
        TextLayer text = plain("MUCH TOO LONG A LINE FOR THIS", 0.4, 0);
        assertThat(read(text, flat(Color.BLACK)).verdict()).isEqualTo(Verdict.CUT_OFF);
    }

    @Test
    void noWordsAreNoTrouble() {
        assertThat(LetterArea.of(plain(" \n", 0.3, 0), 1).isEmpty()).isTrue();
        assertThat(read(plain("", 0.3, 0), flat(Color.BLACK)).contrast()).isEqualTo(1);
    }

    @Test
    void theFeedAveragesEveryPixel() {
        Pixels stripes = new Pixels(336, 2, new int[672]);
        for (int i = 0; i < stripes.argb().length; i++) stripes.argb()[i] = i % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF;
        Pixels small = FeedSize.of(stripes);
        assertThat(small.width()).isEqualTo(168);
        assertThat(small.height()).isEqualTo(1);
        assertThat(small.argb()).containsOnly(0xFF808080);
        assertThat(FeedSize.of(small)).isSameAs(small);
    }

    @Test
    void thePicturesColoursComeByHowMuchTheyCover() {
        BufferedImage picture = flat(new Color(0x204080));
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xFFE000));
        pen.fillRect(0, 0, WIDTH / 4, HEIGHT);
        pen.dispose();
        assertThat(PictureColours.of(FeedSize.of(Pixels.of(picture)))).isEqualTo(List.of(0x204080, 0xFFE000));
    }

    private static Legibility read(TextLayer text, BufferedImage ground) {
        try (Bitmap source = Bitmap.of(ground);
                Bitmap lettered = Texts.on(source, List.of(text))) {
            return Legibility.of(FeedSize.of(lettered.toPixels()), text);
        }
    }

    private static TextLayer plain(String words, double size, double outline) {
        return new TextLayer(words, "Anton", size, 0xFFFFFF, outline, 0x000000, 0, 0.5, 0.5);
    }

    private static BufferedImage flat(Color colour) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return picture;
    }
}
