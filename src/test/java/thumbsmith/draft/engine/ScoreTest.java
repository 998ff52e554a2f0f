package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.paint.Canvas;

class ScoreTest {
    private final SketchEngine engine = Samples.ENGINE;

    @Test
    void aBoldDraftScoresAboveAGreyField() {
        BufferedImage grey = Canvas.of(1280, 720);
        Canvas.change(grey, it -> 0xFF808080);
        DraftScore flat = engine.score(grey, Optional.empty());
        DraftScore bold =
                engine.score(engine.text(Samples.text("I bought my own island", Format.WIDE, 4)), Optional.empty());

        assertThat(bold.main()).isGreaterThan(flat.main() + 30);
        assertThat(flat.suggestion()).isPresent();
        assertThat(bold.parts()).containsOnlyKeys("clarity", "curiosity", "emotion", "idea", "virality");
        assertThat(bold.parts().values()).allMatch(it -> it >= 0 && it <= 100);
    }

    @Test
    void aTitleThatIsTooLongCostsPoints() {
        BufferedImage picture = Samples.photo("astronaut.jpg");

        assertThat(engine.score(picture, Optional.of("word ".repeat(40))).main())
                .isLessThan(engine.score(picture, Optional.of("My first day in orbit, and why"))
                        .main());
    }
}
