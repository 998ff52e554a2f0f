package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pictures;

class PersonCutoutTest {
    private final PersonCutout cutout = new PersonCutout();

    @Test
    void keepsThePersonAndClearsWhatIsBehind() {
        BufferedImage cut = cut(Portraits.picture(Portraits.ASTRONAUT));
        assertThat(alpha(cut, 225, 120)).as("face").isEqualTo(255);
        assertThat(alpha(cut, 225, 35)).as("hair").isEqualTo(255);
        assertThat(alpha(cut, 130, 400)).as("suit").isEqualTo(255);
        assertThat(alpha(cut, 30, 90)).as("flag").isZero();
        assertThat(alpha(cut, 400, 130)).as("rocket").isZero();
        assertThat(alpha(cut, 130, 60)).as("wall").isZero();
    }

    @Test
    void clearsTheBackgroundOfAnotherPortraitToo() {
        BufferedImage cut = cut(Portraits.picture(Portraits.HOPPER));
        assertThat(alpha(cut, 260, 240)).as("face").isEqualTo(255);
        assertThat(alpha(cut, 250, 500)).as("coat").isEqualTo(255);
        assertThat(alpha(cut, 60, 100)).as("flag").isZero();
        assertThat(alpha(cut, 450, 100)).as("sky").isZero();
    }

    @Test
    void fadesOutOverAFewPixelsAtTheRim() {
        BufferedImage cut = cut(Portraits.picture(Portraits.ASTRONAUT));
        // From the wall into the hair, at the height of the brow.
        long between = IntStream.range(110, 225)
                .filter(x -> alpha(cut, x, 90) > 0 && alpha(cut, x, 90) < 255)
                .count();
        assertThat(between).isBetween(1L, 14L);
    }

    @Test
    void takesTheBackgroundsColourOutOfTheRim() {
        BufferedImage cut = cut(onGreen(cut(Portraits.picture(Portraits.HOPPER))));
        List<Color> rim = IntStream.range(0, 512 * 600)
                .mapToObj(i -> new Color(cut.getRGB(i % 512, i / 512), true))
                .filter(it -> it.getAlpha() > 64 && it.getAlpha() < 250)
                .toList();
        long green = rim.stream().filter(it -> greenness(it) > 50).count();
        assertThat(rim).hasSizeGreaterThan(500);
        assertThat(green).isLessThan(rim.size() / 10);
    }

    @Test
    void followsTheSameEdgeInALargePicture() {
        BufferedImage small = cut(Portraits.picture(Portraits.ASTRONAUT));
        BufferedImage large = cut(Portraits.scaled(Portraits.picture(Portraits.ASTRONAUT), 4));
        long same = IntStream.range(0, 512 * 512)
                .filter(i ->
                        Math.abs(alpha(small, i % 512, i / 512) - alpha(large, i % 512 * 4 + 2, i / 512 * 4 + 2)) < 64)
                .count();
        assertThat(same).isGreaterThan((long) (0.985 * 512 * 512));
    }

    @Test
    void keepsWhatWasSeeThroughBefore() {
        BufferedImage hole = new BufferedImage(512, 512, BufferedImage.TYPE_INT_ARGB);
        hole.createGraphics().drawImage(Portraits.picture(Portraits.ASTRONAUT), 0, 0, null);
        for (int x = 100; x < 140; x++) hole.setRGB(x, 400, hole.getRGB(x, 400) & 0x80FFFFFF);
        assertThat(alpha(cut(hole), 120, 400)).isEqualTo(128);
    }

    @Test
    void cutsNothingAwayAndSaysSoWhereNobodyIs() {
        try (Bitmap rocket = Bitmap.of(Portraits.picture(Portraits.ROCKET));
                Bitmap scene = Bitmap.of(Portraits.scene());
                Bitmap grey = Bitmap.of(Pictures.plain(1, 300, 0xFF808080));
                Bitmap cut = cutout.cutOut(rocket)) {
            assertThat(cutout.sees(rocket)).isFalse();
            assertThat(cutout.sees(scene)).isFalse();
            assertThat(cutout.sees(grey)).isFalse();
            assertThat(cut.toPixels().argb()).isEqualTo(rocket.toPixels().argb());
        }
    }

    @Test
    void seesThatSomebodyIsThere() {
        try (Bitmap astronaut = Bitmap.of(Portraits.picture(Portraits.ASTRONAUT))) {
            assertThat(cutout.sees(astronaut)).isTrue();
        }
    }

    private BufferedImage cut(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture);
                Bitmap cut = cutout.cutOut(bitmap)) {
            return cut.toBufferedImage();
        }
    }

    private static BufferedImage onGreen(BufferedImage picture) {
        BufferedImage green = Pictures.plain(picture.getWidth(), picture.getHeight(), 0xFF00D000);
        green.createGraphics().drawImage(picture, 0, 0, null);
        return green;
    }

    private static int greenness(Color colour) {
        return colour.getGreen() - Math.max(colour.getRed(), colour.getBlue());
    }

    private static int alpha(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >>> 24;
    }
}
