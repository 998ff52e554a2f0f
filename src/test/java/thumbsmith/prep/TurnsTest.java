package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import thumbsmith.darkroom.Geometry;
import thumbsmith.darkroom.Geometry.Crop;

class TurnsTest {
    private static final Geometry CROPPED = new Geometry(0, false, false, 5, Optional.of(new Crop(0.1, 0.2, 0.3, 0.4)));

    @Test
    void fourTurnsLeadBack() {
        Geometry round = CROPPED;
        for (int i = 0; i < 4; i++) round = Turns.clockwise(round);
        assertSame(round, CROPPED);
        assertSame(Turns.counterclockwise(Turns.clockwise(CROPPED)), CROPPED);
    }

    @Test
    void theCropTurnsAlong() {
        Crop turned = Turns.clockwise(CROPPED).crop().orElseThrow();
        assertThat(turned.x()).isCloseTo(0.4, within(1e-9));
        assertThat(turned.y()).isCloseTo(0.1, within(1e-9));
        assertThat(turned.width()).isEqualTo(0.4);
        assertThat(turned.height()).isEqualTo(0.3);
    }

    @Test
    void mirroringTwiceLeadsBackAndTurnsTheOtherWayBeneath() {
        assertSame(Turns.mirrored(Turns.mirrored(CROPPED)), CROPPED);
        assertSame(Turns.flipped(Turns.flipped(CROPPED)), CROPPED);
        assertThat(Turns.clockwise(Turns.mirrored(CROPPED)).quarterTurns()).isEqualTo(3);
        assertThat(Turns.mirrored(CROPPED).straighten()).isEqualTo(-5);
    }

    /** What is seen is the same whether one mirrors and turns back or turns and flips. */
    @Test
    void mirrorAndTurnMeet() {
        UnaryOperator<Geometry> one = it -> Turns.clockwise(Turns.mirrored(it));
        UnaryOperator<Geometry> other = it -> Turns.mirrored(Turns.counterclockwise(it));
        assertThat(one.apply(CROPPED).quarterTurns())
                .isEqualTo(other.apply(CROPPED).quarterTurns());
        assertThat(one.apply(CROPPED).mirrored()).isEqualTo(other.apply(CROPPED).mirrored());
    }

    @Test
    void aLineThatSlopesIsLevelled() {
        assertThat(new Horizon(0, 0, 100, 10).straighten(Geometry.NONE).straighten())
                .isCloseTo(-5.71, within(0.01));
        assertThat(new Horizon(0, 0, 10, 100).tilt()).as("nearly upright").isCloseTo(-5.71, within(0.01));
        assertThat(new Horizon(100, 10, 0, 0).tilt()).as("drawn backwards").isCloseTo(5.71, within(0.01));
        assertThat(new Horizon(0, 0, 3, 3).isTelling()).isFalse();
    }

    private static void assertSame(Geometry one, Geometry other) {
        assertThat(one.quarterTurns()).isEqualTo(other.quarterTurns());
        assertThat(one.mirrored()).isEqualTo(other.mirrored());
        assertThat(one.flipped()).isEqualTo(other.flipped());
        assertThat(one.straighten()).isEqualTo(other.straighten());
        Crop a = one.crop().orElseThrow();
        Crop b = other.crop().orElseThrow();
        assertThat(new double[] {a.x(), a.y(), a.width(), a.height()})
                .containsExactly(new double[] {b.x(), b.y(), b.width(), b.height()}, within(1e-9));
    }
}
