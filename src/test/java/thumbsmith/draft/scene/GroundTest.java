package thumbsmith.draft.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Lab;
import thumbsmith.draft.paint.Palette;

class GroundTest {
    private static final Palette PALETTE = new Palette(0x0B0A2A, 0x4527A0, 0x00D1FF, 0xFF8AE2);

    @ParameterizedTest
    @EnumSource
    void fillsThePictureWithSomethingToLookAtButNothingNoisy(Ground ground) {
        looksDesigned(picture(it -> ground.paint(it, setting(it, 3))));
    }

    @ParameterizedTest
    @EnumSource
    void sameSeedSamePicture(Ground ground) {
        assertThat(Canvas.pixels(picture(it -> ground.paint(it, setting(it, 5)))))
                .isEqualTo(Canvas.pixels(picture(it -> ground.paint(it, setting(it, 5)))));
    }

    @ParameterizedTest
    @EnumSource
    void placesFillThePictureToo(Place place) {
        looksDesigned(picture(it -> Places.paint(it, place, setting(it, 3), 0.3)));
    }

    @ParameterizedTest
    @EnumSource
    void placesRepeatThemselves(Place place) {
        assertThat(Canvas.pixels(picture(it -> Places.paint(it, place, setting(it, 8), 0.3))))
                .isEqualTo(Canvas.pixels(picture(it -> Places.paint(it, place, setting(it, 8), 0.3))));
    }

    /** Opaque; lights and darks apart; most neighbours alike. */
    private static void looksDesigned(BufferedImage picture) {
        int[] pixels = Canvas.pixels(picture);
        assertThat(Arrays.stream(pixels).allMatch(it -> it >>> 24 == 255)).isTrue();
        assertThat(Likeness.of(picture).contrast()).isBetween(0.02, 0.45);
        double steps = 0;
        for (int i = 1; i < pixels.length; i++) {
            steps += Math.abs(Lab.lightness(pixels[i]) - Lab.lightness(pixels[i - 1]));
        }
        assertThat(steps / pixels.length)
                .as("mean step of L* between neighbours")
                .isBetween(0.02, 9.0);
    }

    private static BufferedImage picture(Consumer<BufferedImage> painting) {
        BufferedImage picture = Canvas.of(256, 144);
        painting.accept(picture);
        return picture;
    }

    private static Setting setting(BufferedImage picture, long seed) {
        return new Setting(PALETTE, new Point2D.Double(picture.getWidth() * 0.7, picture.getHeight() * 0.4), seed);
    }
}
