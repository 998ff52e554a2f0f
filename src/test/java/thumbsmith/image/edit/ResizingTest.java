package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class ResizingTest {
    private static final int RED = 0xFFFF0000;

    @Test
    void halvingAveragesTwoByTwo() {
        try (Bitmap stripes = Px.of(8, 8, (x, _) -> Px.opaque(x % 2 == 0 ? 0x000000 : 0x646464));
                Bitmap half = Resizing.to(stripes, 4, 4)) {
            assertThat(Px.all(half)).containsOnly(Px.opaque(0x323232));
        }
    }

    @Test
    void fineStripesBecomeGreyAndNoOtherStripes() {
        try (Bitmap stripes = Px.of(1000, 100, (x, _) -> Px.opaque(x % 2 == 0 ? 0x000000 : 0xFFFFFF));
                Bitmap small = Resizing.to(stripes, 117, 12)) {
            assertThat(Px.list(small)).allSatisfy(it -> assertThat(Px.green(it)).isCloseTo(128, within(16)));
        }
    }

    @Test
    void transparentPixelsDoNotBleedTheirColour() {
        try (Bitmap cut = Px.of(64, 64, (x, _) -> x < 33 ? RED : 0x00000000);
                Bitmap small = Resizing.to(cut, 20, 20)) {
            assertThat(Px.list(small))
                    .filteredOn(it -> Px.alpha(it) > 8)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(Px.red(it)).isGreaterThan(245));
        }
    }

    @Test
    void enlargedEdgesOfACutOutStayFreeOfFringes() {
        try (Bitmap cut = Px.of(16, 16, (x, _) -> x < 8 ? RED : 0x0000FF00);
                Bitmap large = Resizing.to(cut, 64, 64)) {
            assertThat(Px.list(large))
                    .filteredOn(it -> Px.alpha(it) > 8)
                    .allSatisfy(it -> assertThat(Px.green(it)).isLessThan(10));
        }
    }

    @Test
    void oneSideMayShrinkWhileTheOtherGrows() {
        try (Bitmap stripes = Px.of(100, 10, (x, _) -> Px.opaque(x % 2 == 0 ? 0x000000 : 0xFFFFFF));
                Bitmap tall = Resizing.to(stripes, 10, 40)) {
            assertThat(Px.list(tall)).allSatisfy(it -> assertThat(Px.green(it)).isCloseTo(128, within(8)));
        }
    }

    @Test
    void theSameSizeIsTheSamePicture() {
        try (Bitmap map = Px.map(30, 20);
                Bitmap same = Resizing.to(map, 30, 20)) {
            assertThat(Px.all(same)).isEqualTo(Px.all(map));
        }
    }

    @Property(tries = 60, seed = "20261122")
    void aPlainPictureStaysPlainAtAnySize(
            @ForAll @IntRange(min = 1, max = 90) int fromWidth,
            @ForAll @IntRange(min = 1, max = 90) int fromHeight,
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height) {
        int colour = Px.opaque(0x2A7FD3);
        try (Bitmap plain = Px.plain(fromWidth, fromHeight, colour);
                Bitmap other = Resizing.to(plain, width, height)) {
            assertThat(other.width()).isEqualTo(width);
            assertThat(other.height()).isEqualTo(height);
            assertThat(Px.all(other)).containsOnly(colour);
        }
    }

    @Test
    void shrinkingFarKeepsThingsInTheirPlace() {
        try (Bitmap half = Px.of(1003, 701, (x, _) -> Px.opaque(x < 502 ? 0x000000 : 0xFFFFFF));
                Bitmap small = Resizing.to(half, 100, 70)) {
            assertThat(Px.green(Px.at(small, 48, 35))).isLessThan(8);
            assertThat(Px.green(Px.at(small, 52, 35))).isGreaterThan(247);
            assertThat(Px.green(Px.at(small, 50, 35))).isBetween(100, 255);
        }
    }

    @Test
    void withinKeepsTheShapeAndNeverEnlarges() {
        try (Bitmap map = Px.map(200, 100);
                Bitmap small = Resizing.within(map, 50, 50);
                Bitmap same = Resizing.within(map, 500, 500)) {
            assertThat(small.width()).isEqualTo(50);
            assertThat(small.height()).isEqualTo(25);
            assertThat(same.width()).isEqualTo(200);
        }
    }
}
