package thumbsmith.draft.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.Manner;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.props.Prop;

class PlacingTest {
    private static final Palette PALETTE = new Palette(0x0B0A2A, 0x4527A0, 0x00D1FF, 0xFF8AE2);
    private static final int W = 320;
    private static final int H = 180;

    private final BufferedImage picture = Canvas.of(W, H);

    @BeforeEach
    void ground() {
        fill(picture, 0x203050);
    }

    @Test
    void scalesAPersonByTheFace() {
        Rectangle2D wish = new Rectangle2D.Double(200, 40, 48, 60);
        Figure placed = People.place(picture, person(), new Pose(wish, false, true, false), PALETTE);
        assertThat(placed.face().getCenterX()).isCloseTo(wish.getCenterX(), within(0.5));
        assertThat(placed.face().getCenterY()).isCloseTo(wish.getCenterY(), within(0.5));
        assertThat(placed.face().getHeight()).isBetween(60.0, 60 * 1.31);
        assertThat(placed.ink().getMaxX()).isLessThanOrEqualTo(W);
    }

    @Test
    void growsSomebodyWhoseBodyWouldEndInThePicture() {
        Rectangle2D wish = new Rectangle2D.Double(200, 62, 32, 40);
        Figure placed = People.place(picture, person(), new Pose(wish, false, true, false), PALETTE);
        assertThat(placed.ink().getMaxY()).isGreaterThanOrEqualTo(H - 1.0);
        assertThat(placed.face().getHeight()).isGreaterThan(40);
    }

    @Test
    void fadesABodyThatEndsFarAboveTheLowerEdge() {
        Rectangle2D wish = new Rectangle2D.Double(200, 20, 24, 30);
        Figure placed = People.place(picture, person(), new Pose(wish, false, true, false), PALETTE);
        int foot = (int) placed.ink().getMaxY();
        assertThat(foot).isLessThan(H);
        int inside = picture.getRGB((int) placed.face().getCenterX(), foot - 2);
        int outside = picture.getRGB((int) placed.face().getCenterX(), foot + 2);
        assertThat(Rgb.distance(inside, outside)).isLessThan(40);
    }

    @Test
    void putsTheRimLightOnTheSideItComesFrom() {
        Rectangle2D wish = new Rectangle2D.Double(130, 60, 64, 80);
        Figure placed = People.place(picture, person(), new Pose(wish, false, true, false), PALETTE);
        int y = (int) placed.face().getCenterY();
        double half = placed.face().getWidth() / 2;
        int right = picture.getRGB((int) (placed.face().getCenterX() + half - 2), y);
        int left = picture.getRGB((int) (placed.face().getCenterX() - half + 2), y);
        assertThat(Rgb.blue(right)).isGreaterThan(Rgb.blue(left) + 20);
    }

    @Test
    void changesNothingOfThePersonThatWasGiven() {
        Cutout person = person();
        int[] before = Canvas.pixels(person.picture()).clone();
        People.place(picture, person, new Pose(new Rectangle2D.Double(200, 40, 48, 60), true, false, true), PALETTE);
        assertThat(Canvas.pixels(person.picture())).isEqualTo(before);
    }

    @Test
    void keepsAThingInsideItsBoxHoweverItIsTilted() {
        for (double tilt : new double[] {0, 0.2, -0.5, 0.78}) {
            Rectangle2D box = new Rectangle2D.Double(180, 30, 120, 120);
            Figure placed = Things.place(picture, new Prop("money"), box, tilt, false, PALETTE);
            assertThat(new Rectangle2D.Double(176, 26, 128, 128).contains(placed.ink()))
                    .as("tilt %s", tilt)
                    .isTrue();
            assertThat(placed.ink().getHeight()).isGreaterThan(60);
        }
    }

    @Test
    void scatteredThingsStayOutOfWhatIsKeptFree() {
        int[] before = Canvas.pixels(picture).clone();
        Rectangle2D kept = new Rectangle2D.Double(0, 0, 200, H);
        Things.scatter(picture, new Prop("coin"), 20, List.of(kept), PALETTE, 4);
        int[] after = Canvas.pixels(picture);
        assertThat(after).isNotEqualTo(before);
        assertThat(after[90 * W + 100]).isEqualTo(before[90 * W + 100]);
    }

    @Test
    void partsTwoSidesAlongALine() {
        BufferedImage first = Canvas.of(W, H);
        BufferedImage second = Canvas.of(W, H);
        fill(first, 0xC03020);
        fill(second, 0x2040C0);
        Halves.join(picture, first, second, false, PALETTE);
        assertThat(picture.getRGB(20, 90)).isEqualTo(0xFFC03020);
        assertThat(picture.getRGB(300, 90)).isEqualTo(0xFF2040C0);
        assertThat(Halves.side(picture, true).intersects(Halves.side(picture, false)))
                .isFalse();
    }

    @Test
    void anArrowEndsAtItsTip() {
        Marks.arrow(picture, new Point2D.Double(40, 140), new Point2D.Double(200, 60), 0.2, 12, 0xE8273F);
        assertThat(Rgb.distance(picture.getRGB(196, 61), 0x203050)).isGreaterThan(60);
        assertThat(picture.getRGB(240, 60)).isEqualTo(0xFF203050);
    }

    @Test
    void aFinishMovesBrightnessTowardTheStyle() {
        Ground.GLOW.paint(picture, new Setting(PALETTE, new Point2D.Double(200, 80), 1));
        double before = Likeness.of(picture).brightness();
        Finish.apply(picture, new Manner(before + 0.15, 0.2, 0.3, 0.02, FontMood.CLEAN), 1);
        assertThat(Likeness.of(picture).brightness()).isBetween(before + 0.05, before + 0.2);
    }

    @Test
    void aFinishTakesTheColourOutForAGreyStyle() {
        Ground.BLOBS.paint(picture, new Setting(PALETTE, new Point2D.Double(200, 80), 1));
        Likeness before = Likeness.of(picture);
        Finish.apply(picture, new Manner(before.brightness(), before.contrast(), 0.02, 0, FontMood.CLEAN), 1);
        assertThat(Likeness.of(picture).saturation()).isLessThan(before.saturation() * 0.6);
    }

    /** A head on a chest that is cut off below. */
    private static Cutout person() {
        BufferedImage cut = Canvas.of(160, 200);
        Canvas.paint(cut, pen -> {
            pen.setPaint(Rgb.paint(0x804020));
            pen.fill(new Ellipse2D.Double(50, 10, 60, 80));
            pen.fill(new Ellipse2D.Double(10, 85, 140, 300));
        });
        return new Cutout(cut, new Rectangle2D.Double(50, 20, 60, 70));
    }

    private static void fill(BufferedImage picture, int colour) {
        Arrays.fill(Canvas.pixels(picture), 0xFF000000 | colour);
    }
}
