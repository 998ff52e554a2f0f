package thumbsmith.draft.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.StarterLook;
import thumbsmith.draft.paint.Canvas;

class StarterLooksTest {
    @Test
    void twoPersonasAndThreeStylesComeReady() {
        assertThat(StarterLooks.all())
                .extracting(StarterLook::mode)
                .containsExactly(LookMode.PERSONA, LookMode.PERSONA, LookMode.STYLE, LookMode.STYLE, LookMode.STYLE);
        assertThat(StarterLooks.all())
                .extracting(StarterLook::id)
                .doesNotHaveDuplicates()
                .allMatch(it -> UUID.fromString(it.toString()).equals(it));
        assertThat(StarterLooks.all())
                .extracting(StarterLook::name)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.length() <= Limits.NAME_MAX
                        && Limits.NAME.matcher(it).matches());
    }

    @Test
    void theirPicturesAreDrawnAlikeEveryTimeAndDiffer() {
        for (StarterLook look : StarterLooks.all()) {
            List<BufferedImage> pictures = look.pictures().get();
            assertThat(pictures).hasSize(Limits.TRAINING_PICTURES).allMatch(it -> it.getWidth() == 512);
            assertThat(pixels(pictures.get(0))).isNotEqualTo(pixels(pictures.get(1)));
            assertThat(pixels(pictures.get(0)))
                    .isEqualTo(pixels(look.pictures().get().get(0)));
        }
    }

    @Test
    void aDrawnPersonaIsCutOutAsDrawnWithItsFaceInside() {
        for (StarterLook look : StarterLooks.all().subList(0, 2)) {
            Cutout person = look.learned().get().person().orElseThrow();
            int width = person.picture().getWidth();
            assertThat(new Rectangle2D.Double(0, 0, width, person.picture().getHeight()))
                    .matches(it -> it.contains(person.face()));
            assertThat(person.picture().getRGB(2, 2) >>> 24).isZero();
            assertThat(person.picture().getRGB(width / 2, person.picture().getHeight() - 2) >>> 24)
                    .isEqualTo(255);
        }
    }

    @Test
    void eachStyleTakesTheLettersItIsNamedFor() {
        assertThat(StarterLooks.all().subList(2, 5))
                .extracting(it -> it.learned().get().manner().orElseThrow().font())
                .containsExactly(FontMood.TECH, FontMood.CLEAN, FontMood.RETRO);
    }

    private static int[] pixels(BufferedImage picture) {
        return Canvas.pixels(picture);
    }
}
