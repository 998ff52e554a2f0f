package thumbsmith.draft.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.Format;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.face.Face;

class FramedTargetTest {
    /** Sizes at which the height of the crop comes out a rounding error above the target's own, and some others. */
    @ParameterizedTest
    @CsvSource({"1280, 640", "1200, 640", "700, 320", "1280, 720", "1921, 1080", "333, 111", "320, 700", "640, 1280"})
    void anyTargetIsFramedInAnyFormat(int width, int height) {
        BufferedImage target = Canvas.of(width, height);
        Face face = face(new Rectangle2D.Double(0.4 * width, 0.4 * height, 40, 40));

        for (Format format : Format.values()) {
            FaceSwapDraft draft = new FaceSwapDraft(target, target, format, Optional.empty());
            FramedTarget framed = FramedTarget.of(draft, List.of(face), face, new PixelEngine());

            assertThat(framed.picture().getWidth()).isEqualTo(format.width());
            assertThat(framed.picture().getHeight()).isEqualTo(format.height());
            assertThat(new Rectangle2D.Double(0, 0, format.width(), format.height())
                            .contains(framed.place().box()))
                    .as(format.toString())
                    .isTrue();
        }
    }

    private static Face face(Rectangle2D.Double box) {
        return new Face(box, Collections.nCopies(6, new Point2D.Double(box.getCenterX(), box.getCenterY())), 1);
    }
}
