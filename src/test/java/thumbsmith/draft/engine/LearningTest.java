package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.StarterLook;

class LearningTest {
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
