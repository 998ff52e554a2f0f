package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.StarterLook;
import thumbsmith.draft.paint.Canvas;

class LearningTest {
    @Test
    void aLookHasASquarePortraitAndAtLeastTwoColours() {
        LearnedLook look = Samples.ENGINE.learn(
                LookMode.PERSONA, "Grace", Collections.nCopies(3, Samples.photo("grace_hopper.jpg")));

        assertThat(look.name()).isEqualTo("Grace");
        assertThat(look.portrait().getWidth()).isEqualTo(512);
        assertThat(look.portrait().getHeight()).isEqualTo(512);
        assertThat(look.palette()).hasSizeBetween(2, 5).allMatch(it -> it >>> 24 == 0);
    }

    @Test
    void onePlainColourStillGivesTwo() {
        BufferedImage white = Canvas.of(300, 200);
        Canvas.change(white, it -> 0xFFFFFFFF);

        assertThat(Samples.ENGINE
                        .learn(LookMode.STYLE, "White", Collections.nCopies(3, white))
                        .palette())
                .hasSize(2)
                .startsWith(0xFFFFFF);
    }

    @Test
    void theSharpestPictureGivesThePortrait() {
        BufferedImage sharp = Samples.photo("astronaut.jpg");
        BufferedImage soft = Softening.of(sharp, 12);
        LearnedLook look = Samples.ENGINE.learn(LookMode.PERSONA, "A", List.of(soft, sharp, soft));

        assertThat(Samples.pixels(look.portrait())).isEqualTo(Samples.pixels(sharp));
    }

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
            assertThat(Samples.difference(pictures.get(0), pictures.get(1))).isGreaterThan(0.2);
            assertThat(Samples.difference(pictures.get(0), look.pictures().get().get(0)))
                    .isZero();
        }
    }
}
