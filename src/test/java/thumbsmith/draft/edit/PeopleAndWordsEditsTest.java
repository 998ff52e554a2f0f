package thumbsmith.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;

class PeopleAndWordsEditsTest {
    private static final BufferedImage PORTRAIT = framed();
    private static final Face FACE = face(PORTRAIT);

    @Test
    void theBackgroundChangesBehindThePerson() throws DraftRefusedException {
        BufferedImage red = Scenery.edit("make the background red", PORTRAIT);

        assertThat(red.getRGB(310, 5)).isEqualTo(0xFFE02424);
        assertThat(red.getRGB(nose(), noseRow())).isEqualTo(PORTRAIT.getRGB(nose(), noseRow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blur the background a lot", "darken the background"})
    void thePersonStaysWhenTheBackgroundChanges(String prompt) throws DraftRefusedException {
        BufferedImage edited = Scenery.edit(prompt, PORTRAIT);

        assertThat(edited.getRGB(nose(), noseRow())).isEqualTo(PORTRAIT.getRGB(nose(), noseRow()));
        assertThat(changed(edited, _ -> true)).isGreaterThan(10_000);
    }

    @Test
    void theSupportPictureGoesBehindThePerson() throws DraftRefusedException {
        BufferedImage blue = Scenery.edit(
                "put the support picture behind the person",
                PORTRAIT,
                Optional.empty(),
                Optional.of(Scenery.plain(0x0000FF)));

        assertThat(blue.getRGB(310, 5)).isEqualTo(0xFF0000FF);
        assertThat(blue.getRGB(nose(), noseRow())).isEqualTo(PORTRAIT.getRGB(nose(), noseRow()));
    }

    @Test
    void whatIsKeptStays() throws DraftRefusedException {
        BufferedImage edited = Scenery.edit("make it darker but don't change the face", PORTRAIT);

        assertThat(edited.getRGB(nose(), noseRow())).isEqualTo(PORTRAIT.getRGB(nose(), noseRow()));
        assertThat(Rgb.luma(edited.getRGB(310, 5))).isLessThan(Rgb.luma(PORTRAIT.getRGB(310, 5)));
    }

    @Test
    void zoomingInOnTheFaceMakesItLarger() throws DraftRefusedException {
        Face larger = face(Scenery.edit("zoom in on the face", PORTRAIT));

        assertThat(larger.box().height).isGreaterThan(FACE.box().height * 1.15);
    }

    @Test
    void aCircleGoesAroundTheFaceAndAnArrowPointsAtIt() throws DraftRefusedException {
        for (String prompt : new String[] {"circle the face", "add an arrow pointing at the face"}) {
            BufferedImage edited = Scenery.edit(prompt, PORTRAIT);
            assertThat(edited.getRGB(nose(), noseRow())).isEqualTo(PORTRAIT.getRGB(nose(), noseRow()));
            assertThat(changed(edited, _ -> true)).isGreaterThan(500);
        }
    }

    @Test
    void thePersonCanBeRemoved() throws DraftRefusedException {
        assertThat(faces(Scenery.edit("remove the person", PORTRAIT))).isZero();
    }

    @Test
    void wordsStayClearOfFaces() throws DraftRefusedException {
        BufferedImage written = Scenery.edit("make the text say BIG NEWS", PORTRAIT);

        assertThat(changed(written, it -> FACE.box().contains(it % Scenery.WIDTH, it / Scenery.WIDTH)))
                .isLessThan(60);
        assertThat(changed(written, _ -> true)).isGreaterThan(1500);
    }

    @Test
    void wordsTakeTheColourAndThePlaceThatAreSaid() throws DraftRefusedException {
        BufferedImage written =
                Scenery.edit("add the text \"HELLO\" at the bottom left in red", Scenery.plain(0x203040));
        IntPredicate bottomLeft = it -> it % 320 < 170 && it / 320 > 90;

        assertThat(count(written, bottomLeft, 0xE02424)).isGreaterThan(300);
        assertThat(count(written, bottomLeft.negate(), 0xE02424)).isZero();
    }

    @Test
    void wordsThatAreThereAreFoundAndMoved() throws DraftRefusedException {
        BufferedImage written = Scenery.edit("add the text \"HELLO\" at the bottom", Scenery.plain(0x203040));
        BufferedImage moved = Scenery.edit("move the text to the top", written);
        BufferedImage removed = Scenery.edit("remove the text", written);
        BufferedImage blue = Scenery.edit("make the text blue", written);

        assertThat(light(moved, it -> it / 320 < 80)).isGreaterThan(300);
        assertThat(light(moved, it -> it / 320 > 110)).isZero();
        assertThat(light(removed, _ -> true)).isZero();
        assertThat(count(blue, _ -> true, 0x2563EB)).isGreaterThan(300);
    }

    @Test
    void newWordsTakeThePlaceOfOldOnes() throws DraftRefusedException {
        BufferedImage written = Scenery.edit("add the text \"HELLO\" at the bottom", Scenery.plain(0x203040));
        BufferedImage rewritten = Scenery.edit("make the text say BYE NOW in green", written);

        assertThat(count(rewritten, it -> it / 320 > 90, 0x1FA34A)).isGreaterThan(200);
        assertThat(light(rewritten, it -> it / 320 < 80)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"move the text up", "remove the text", "make the text bigger", "make the text red"})
    void wordsThatCannotBeFoundAreNotMadeUp(String prompt) {
        assertThatThrownBy(() -> Scenery.edit(prompt, Scenery.HILLS))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("Paint a mask over them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blur the background", "zoom in on the face", "make the background red"})
    void whereNobodyIsFoundItIsSaid(String prompt) {
        assertThatThrownBy(() -> Scenery.edit(prompt, Scenery.HILLS))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("was found");
    }

    @Test
    void wordsThatAreToBeKeptMustBeFound() throws DraftRefusedException {
        BufferedImage written = Scenery.edit("add the text \"HELLO\" at the bottom", Scenery.plain(0x203040));
        BufferedImage inverted = Scenery.edit("invert it, but keep the text", written);

        assertThat(inverted.getRGB(5, 5)).isEqualTo(0xFFDFCFBF);
        assertThat(count(inverted, it -> it / 320 > 90, 0xFFD60A)).isGreaterThan(300);
        assertThatThrownBy(() -> Scenery.edit("make it brighter, but keep the text", Scenery.HILLS))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("could not be found");
    }

    @Test
    void moreWordsThanCanBeReadAreRefusedRatherThanCut() {
        assertThatThrownBy(() -> Scenery.edit("write \"" + "one ".repeat(15) + "\"", PORTRAIT))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("14 words");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aLargerHeadlineIsWrittenInEveryFormat(Format format) throws DraftRefusedException {
        BufferedImage written = whole("add a big headline \"HELLO\"", Scenery.plain(0x203040), format);
        BufferedImage rewritten = whole("change the text to \"HEY\" bigger", written, format);

        assertThat(light(written, _ -> true)).isGreaterThan(1000);
        assertThat(light(rewritten, _ -> true)).isGreaterThan(1000);
    }

    private static BufferedImage whole(String prompt, BufferedImage source, Format format)
            throws DraftRefusedException {
        return Editing.draw(new EditDraft(prompt, format, source, Optional.empty(), Optional.empty(), 7));
    }

    private static int nose() {
        return (int) FACE.landmarks().get(2).x;
    }

    private static int noseRow() {
        return (int) FACE.landmarks().get(2).y;
    }

    private static long light(BufferedImage picture, IntPredicate where) {
        int[] pixels = Canvas.pixels(picture);
        return IntStream.range(0, pixels.length)
                .filter(where)
                .filter(it -> Rgb.luma(pixels[it]) > 0.7)
                .count();
    }

    private static long count(BufferedImage picture, IntPredicate where, int rgb) {
        int[] pixels = Canvas.pixels(picture);
        return IntStream.range(0, pixels.length)
                .filter(where)
                .filter(it -> Rgb.distance(pixels[it], rgb) < 40)
                .count();
    }

    private static long changed(BufferedImage edited, IntPredicate where) {
        int[] before = Canvas.pixels(PORTRAIT);
        int[] after = Canvas.pixels(edited);
        return IntStream.range(0, before.length)
                .filter(where)
                .filter(it -> before[it] != after[it])
                .count();
    }

    private static BufferedImage framed() {
        try {
            return Scenery.edit("rotate 180 degrees, then rotate 180 degrees", Scenery.PORTRAIT);
        } catch (DraftRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Face face(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return new FaceFinder().find(bitmap).getFirst();
        }
    }

    private static int faces(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return new FaceFinder().find(bitmap).size();
        }
    }
}
