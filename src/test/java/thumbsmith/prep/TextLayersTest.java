package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.darkroom.LetterArea;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.image.SafeZone;

class TextLayersTest {
    private static final double WIDE = 16.0 / 9;

    @TempDir
    private Path folder;

    private PanelsRig rig;
    private TextLayers layers;
    private TextStyle style;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        PanelsModel panels = rig.panels();
        layers = panels.texts();
        style = panels.style();
    }

    @Test
    void aNewOneIsAboveTheOthersInHandAndLooksAsTheOneBefore() {
        layers.add("One");
        style.colour(0xFF0000);
        layers.add("Two");
        assertThat(words()).containsExactly("One", "Two");
        assertThat(layers.selectedProperty().get()).isEqualTo(1);
        assertThat(rig.recipe().texts().get(1).rgb()).isEqualTo(0xFF0000);
    }

    @Test
    void typingIsOneStepUntilItRests() {
        layers.add("Hi");
        style.type("Hi t");
        style.type("Hi there");
        layers.settle();
        assertThat(words()).containsExactly("Hi there");
        assertThat(rig.steps()).isEqualTo(2);
    }

    @Test
    void moreThanAnyTextCanHoldIsCutOff() {
        layers.add("");
        style.type("x".repeat(TextLayer.LONGEST + 5));
        assertThat(words().getFirst()).hasSize(TextLayer.LONGEST);
    }

    @Test
    void movingOnTheCanvasIsOneStepAndStaysInThePicture() {
        layers.add("Hi");
        layers.move(0, 0.2, 0.7);
        layers.move(0, 1.4, -3);
        layers.settle();
        assertThat(rig.recipe().texts().getFirst().x()).isEqualTo(1);
        assertThat(rig.recipe().texts().getFirst().y()).isZero();
        rig.session.undo();
        assertThat(rig.recipe().texts().getFirst().x()).isEqualTo(0.5);
        layers.move(4, 0, 0);
    }

    @Test
    void theTopmostTextUnderThePointerIsFound() {
        layers.add("One");
        layers.add("Two");
        assertThat(layers.at(0.5, 0.3)).hasValue(1);
        layers.move(1, 0.5, 0.9);
        layers.settle();
        assertThat(layers.at(0.5, 0.3)).hasValue(0);
        assertThat(layers.at(0.02, 0.02)).isEmpty();
    }

    @Test
    void duplicatesReordersAndDeletesTheOneInHand() {
        layers.add("One");
        layers.add("Two");
        layers.select(0);
        layers.duplicate();
        assertThat(words()).containsExactly("One", "One", "Two");
        layers.reorder(1);
        assertThat(words()).containsExactly("One", "Two", "One");
        assertThat(layers.selectedProperty().get()).isEqualTo(2);
        layers.reorder(1);
        layers.delete();
        assertThat(words()).containsExactly("One", "Two");
        assertThat(layers.selectedProperty().get()).isEqualTo(1);
    }

    @Test
    void undoNeverLeavesOneInHandThatIsGone() {
        layers.add("One");
        rig.session.undo();
        assertThat(layers.selectedProperty().get()).isEqualTo(TextLayers.NONE);
        assertThat(layers.current().getValue()).isEmpty();
        style.colour(1);
        style.dial(TextStyle.Measure.SIZE).set(40);
        assertThat(words()).isEmpty();
    }

    @Test
    void theDialsFollowWhicheverIsInHand() {
        layers.add("One");
        style.dial(TextStyle.Measure.SIZE).set(40);
        layers.add("Two");
        style.dial(TextStyle.Measure.SIZE).set(10);
        layers.select(0);
        assertThat(style.dial(TextStyle.Measure.SIZE).value().getValue()).isEqualTo(40);
        assertThat(style.dial(TextStyle.Measure.SIZE).words().getValue()).isEqualTo("40 %");
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceKeepsTheWordsWholeAndClearOfWhatPlayersLayOverThem(TextPlace place) {
        TextLayer put = place.put(TextLayer.of("Two\nlines"), WIDE);
        Rectangle2D.Double area = LetterArea.of(put, WIDE);
        assertThat(new Rectangle2D.Double(0, 0, 1, 1).contains(area)).isTrue();
        Rectangle2D whole = new Rectangle2D.Double(0, 0, 1, 1);
        for (SafeZone zone : SafeZone.of(WIDE))
            assertThat(zone.within(whole).intersects(area)).isFalse();
    }

    @Test
    void theCornerIsNearerToTheEdgesThanTheMiddle() {
        layers.add("Hi");
        layers.put(TextPlace.MIDDLE);
        assertThat(rig.recipe().texts().getFirst().x()).isCloseTo(0.5, within(1e-9));
        layers.put(TextPlace.TOP_LEFT);
        TextLayer put = rig.recipe().texts().getFirst();
        Rectangle2D.Double area = LetterArea.of(put, WIDE);
        assertThat(area.y).isCloseTo(0.06, within(1e-6));
        assertThat(area.x * WIDE).isCloseTo(0.06, within(1e-6));
    }

    private List<String> words() {
        return rig.recipe().texts().stream().map(TextLayer::text).toList();
    }
}
