package thumbsmith.draft.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.NoFaceException;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;

class FaceSwappingTest {
    private static final ImageEngine IMAGES = new PixelEngine();
    private static final FaceSwapping SWAPPING = new FaceSwapping(IMAGES);
    private static final BufferedImage ASTRONAUT = photo("astronaut.jpg");
    private static final BufferedImage HOPPER = photo("grace_hopper.jpg");
    private static final BufferedImage ROCKET = photo("rocket.jpg");

    @Test
    void onlyTheFaceChanges() throws Exception {
        BufferedImage filled = IMAGES.fill(ASTRONAUT, 1024, 1024);

        BufferedImage swapped = SWAPPING.draw(draft(ASTRONAUT, HOPPER, Format.SQUARE, Optional.empty()));

        Rectangle changed = changed(filled, swapped);
        assertThat(changed.contains(face(filled).getCenterX(), face(filled).getCenterY()))
                .isTrue();
        assertThat(grown(face(filled), 0.2).contains(changed)).isTrue();
    }

    @Test
    void theSameDraftGivesTheSamePicture() throws Exception {
        FaceSwapDraft draft = draft(HOPPER, ASTRONAUT, Format.WIDE, Optional.empty());

        assertThat(Canvas.pixels(SWAPPING.draw(draft))).isEqualTo(Canvas.pixels(SWAPPING.draw(draft)));
    }

    @Test
    void theFormatIsFilledAboutTheFace() throws Exception {
        for (Format format : Format.values()) {
            BufferedImage swapped = SWAPPING.draw(draft(HOPPER, ASTRONAUT, format, Optional.empty()));

            assertThat(swapped.getWidth()).isEqualTo(format.width());
            assertThat(swapped.getHeight()).isEqualTo(format.height());
            assertThat(new Rectangle(format.width(), format.height()).contains(face(swapped)))
                    .as(format.toString())
                    .isTrue();
        }
    }

    @Test
    void withoutAMaskTheLargestOfTwoFacesChangesAndWithOneTheMasked() throws Exception {
        BufferedImage two = two();
        BufferedImage mask = Canvas.of(two.getWidth(), two.getHeight());
        white(mask, new Rectangle(960, 0, 320, 720));

        Rectangle largest = changed(two, SWAPPING.draw(draft(two, HOPPER, Format.WIDE, Optional.empty())));
        Rectangle masked = changed(two, SWAPPING.draw(draft(two, HOPPER, Format.WIDE, Optional.of(mask))));

        assertThat(largest.getMaxX()).isLessThan(800);
        assertThat(masked.getMinX()).isGreaterThan(900);
    }

    @Test
    void aMaskOfAnotherSizeLiesOverTheWholeTarget() throws Exception {
        BufferedImage two = two();
        BufferedImage mask = Canvas.of(128, 72);
        white(mask, new Rectangle(96, 0, 32, 72));

        assertThat(changed(two, SWAPPING.draw(draft(two, HOPPER, Format.WIDE, Optional.of(mask))))
                        .getMinX())
                .isGreaterThan(900);
    }

    @Test
    void aMaskInWhichNoFaceLiesIsRefused() {
        BufferedImage mask = Canvas.of(ASTRONAUT.getWidth(), ASTRONAUT.getHeight());
        white(mask, new Rectangle(0, 400, 100, 100));

        assertThatThrownBy(() -> SWAPPING.draw(draft(ASTRONAUT, HOPPER, Format.WIDE, Optional.of(mask))))
                .isInstanceOf(DraftRefusedException.class)
                .isNotInstanceOf(NoFaceException.class)
                .hasMessageContaining("No face lies under the mask");
    }

    @Test
    void aPictureWithoutAFaceIsNamed() {
        assertThat(missing(ROCKET, HOPPER)).isEqualTo(NoFaceException.Where.TARGET);
        assertThat(missing(HOPPER, ROCKET)).isEqualTo(NoFaceException.Where.FACE);
    }

    @Test
    void whatIsSeeThroughInTheTargetStaysSo() throws Exception {
        BufferedImage target = IMAGES.fill(ASTRONAUT, 1024, 1024);
        Canvas.change(target, it -> it & 0x80FFFFFF);

        BufferedImage swapped = SWAPPING.draw(draft(target, HOPPER, Format.SQUARE, Optional.empty()));

        assertThat(Arrays.stream(Canvas.pixels(swapped))).allMatch(it -> it >>> 24 == 0x80);
        assertThat(changed(target, swapped)).matches(it -> !it.isEmpty());
    }

    private static NoFaceException.Where missing(BufferedImage target, BufferedImage face) {
        return catchThrowableOfType(
                        NoFaceException.class, () -> SWAPPING.draw(draft(target, face, Format.WIDE, Optional.empty())))
                .where();
    }

    private static FaceSwapDraft draft(
            BufferedImage target, BufferedImage face, Format format, Optional<BufferedImage> mask) {
        return new FaceSwapDraft(target, face, format, mask);
    }

    /** 1280 × 720 px, a large face on the left and a smaller one on the right. */
    private static BufferedImage two() {
        BufferedImage two = Canvas.of(Format.WIDE);
        Canvas.paint(two, pen -> {
            pen.setColor(Color.GRAY);
            pen.fillRect(0, 0, 1280, 720);
            pen.drawImage(ASTRONAUT, 0, 0, 720, 720, null);
            pen.drawImage(ASTRONAUT, 940, 380, 340, 340, null);
        });
        return two;
    }

    private static void white(BufferedImage mask, Rectangle where) {
        Canvas.paint(mask, (Graphics2D pen) -> {
            pen.setColor(Color.WHITE);
            pen.fill(where);
        });
    }

    private static Rectangle2D face(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            Face face = new FaceFinder().find(bitmap).getFirst();
            return face.box();
        }
    }

    private static Rectangle2D grown(Rectangle2D box, double share) {
        double more = share * box.getWidth();
        return new Rectangle2D.Double(
                box.getX() - more, box.getY() - more, box.getWidth() + 2 * more, box.getHeight() + 2 * more);
    }

    private static Rectangle changed(BufferedImage before, BufferedImage after) {
        int[] old = Canvas.pixels(before);
        int[] now = Canvas.pixels(after);
        Rectangle changed = new Rectangle(-1, -1);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != now[i]) changed.add(new Rectangle(i % before.getWidth(), i / before.getWidth(), 1, 1));
        }
        return changed;
    }

    private static BufferedImage photo(String name) {
        try {
            return Canvas.copy(ImageIO.read(FaceSwappingTest.class.getResource("/thumbsmith/pictures/" + name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
