package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a zoom shows of a picture of 1600 × 900 in a room of 800 × 600 units. */
class ZoomModelTest {
    private static final ZoomRoom ROOM = new ZoomRoom(1600, 900, 800, 600, 1);

    private final ZoomModel zoom = new ZoomModel();

    ZoomModelTest() {
        zoom.room(ROOM);
    }

    @Test
    void beginsWithTheWholePicture() {
        assertThat(zoom.percent()).isEqualTo(50);
        assertThat(zoom.magnification()).isEqualTo(1);
        assertThat(zoom.isClose()).isFalse();
    }

    @Test
    void aHundredPercentIsOnePixelOnOneOfTheScreenWhateverItsScale() {
        zoom.room(new ZoomRoom(1600, 900, 800, 600, 2));
        assertThat(zoom.percent()).as("whole, on a screen of twice the pixels").isEqualTo(100);
        zoom.trueSize();
        assertThat(zoom.magnification()).isEqualTo(1);
        zoom.room(ROOM);
        assertThat(zoom.magnification()).isEqualTo(2);
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        zoom.trueSize();
        double before = under(0.25, 0.1);
        zoom.by(2, 0.25, 0.1);
        assertThat(under(0.25, 0.1)).isEqualTo(before, within(1e-9));
        assertThat(zoom.percent()).isEqualTo(200);
    }

    @Test
    void goesNoCloserThanFourHundredPercentAndNoFartherThanWhole() {
        for (int i = 0; i < 40; i++) zoom.in();
        assertThat(zoom.percent()).isEqualTo(Zoom.CLOSEST);
        for (int i = 0; i < 40; i++) zoom.out();
        assertThat(zoom.zoomProperty().get()).isEqualTo(Zoom.FIT);
    }

    @Test
    void aSmallPictureIsShownWholeAndThereforeLargerAndCanBeShownInItsTrueSize() {
        zoom.room(new ZoomRoom(200, 100, 800, 600, 1));
        assertThat(zoom.percent()).isEqualTo(400);
        zoom.trueSize();
        assertThat(zoom.magnification()).isEqualTo(0.25);
        zoom.in();
        assertThat(zoom.percent()).isEqualTo(125);
    }

    @Test
    void movesNoFartherThanItsEdges() {
        zoom.trueSize();
        zoom.move(100, 0);
        assertThat(zoom.zoomProperty().get().x()).isEqualTo(0.5 - 100.0 / 1600, within(1e-9));
        zoom.move(10_000, 10_000);
        assertThat(zoom.zoomProperty().get().x()).isEqualTo(0.25, within(1e-9));
        zoom.fit();
        zoom.move(500, 500);
        assertThat(zoom.zoomProperty().get().x()).isEqualTo(0.5);
    }

    @Test
    void togglesBetweenWholeAndTrueSizeAboutThePlaceThatWasPressed() {
        zoom.toggle(-0.5, 0);
        assertThat(zoom.percent()).isEqualTo(100);
        assertThat(zoom.zoomProperty().get().x()).as("the left edge").isEqualTo(0.25, within(1e-9));
        zoom.toggle(0, 0);
        assertThat(zoom.zoomProperty().get()).isEqualTo(Zoom.FIT);
    }

    private double under(double x, double y) {
        Zoom now = zoom.zoomProperty().get();
        double scale = ROOM.scale(zoom.percent());
        return now.x() + x * ROOM.roomWidth() / ROOM.width() / scale + y;
    }
}
