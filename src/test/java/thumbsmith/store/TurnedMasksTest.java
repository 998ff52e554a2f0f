package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.EditRequest;
import thumbsmith.api.Exchange;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.Picture;
import thumbsmith.api.Pikzels;
import thumbsmith.api.Prompt;
import thumbsmith.api.ThumbnailAnswer;
import thumbsmith.contract.Format;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PixelEngine;

final class TurnedMasksTest {
    private static final Picture SOURCE = new Picture.Remote(URI.create("https://example.com/source.png"));

    /** Where a PNG says how it holds colours; 0 is grey. */
    private static final int COLOUR_TYPE = 25;

    @TempDir
    Path home;

    private final PixelEngine images = new PixelEngine();
    private final List<Object> sent = new ArrayList<>();
    private boolean turns = true;
    private TurnedMasks masks;
    private Picture.Local mask;

    @BeforeEach
    void paint() throws IOException {
        Pikzels service = (Pikzels) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Pikzels.class}, (self, call, given) -> {
                    sent.add(given[0]);
                    return new Outcome.Withdrawn<>();
                });
        masks = new TurnedMasks(service, () -> turns, new PictureVault(home.resolve("pictures"), images), images);
        BufferedImage drawn = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, 0xFFFFFF);
        drawn.setRGB(1, 0, 0x646464);
        mask = new Picture.Local(Files.write(home.resolve("mask.png"), images.png(drawn)), "image/png");
    }

    private Outcome<ThumbnailAnswer> edit(Optional<Picture> with) {
        return masks.edit(
                new EditRequest(new Prompt("Make it brighter"), Format.WIDE, SOURCE, with, Optional.empty()),
                Exchange.UNWATCHED);
    }

    private int[] pixels(Optional<Picture> picture) throws Exception {
        BufferedImage decoded = images.decode(((Picture.Local) picture.orElseThrow()).file());
        return decoded.getRGB(0, 0, 3, 1, null, 0, 3);
    }

    @Test
    void aMaskGoesOutAsItIsWhereTheServiceChangesWhatIsWhite() {
        turns = false;
        edit(Optional.of(mask));
        assertThat(sent).hasSize(1);
        assertThat(((EditRequest) sent.getFirst()).mask()).contains(mask);
    }

    @Test
    void theMaskOfAnEditIsTurnedAndAllElseStays() throws Exception {
        edit(Optional.of(mask));
        EditRequest request = (EditRequest) sent.getFirst();
        assertThat(pixels(request.mask())).containsExactly(0xFF000000, 0xFF9B9B9B, 0xFFFFFFFF);
        assertThat(request.source()).isEqualTo(SOURCE);
        assertThat(request.prompt().text()).isEqualTo("Make it brighter");
        assertThat(pixels(Optional.of(mask)))
                .as("the person's own")
                .containsExactly(0xFFFFFFFF, 0xFF646464, 0xFF000000);
    }

    @Test
    void theMaskOfAFaceSwapIsTurnedToo() throws Exception {
        masks.faceSwap(new FaceSwapRequest(SOURCE, SOURCE, Format.WIDE, Optional.of(mask)), Exchange.UNWATCHED);
        assertThat(pixels(((FaceSwapRequest) sent.getFirst()).mask()))
                .containsExactly(0xFF000000, 0xFF9B9B9B, 0xFFFFFFFF);
    }

    @Test
    void withoutAMaskThereIsNothingToTurn() {
        edit(Optional.empty());
        assertThat(((EditRequest) sent.getFirst()).mask()).isEmpty();
    }

    @Test
    void aTurnedMaskIsGrey() throws IOException {
        edit(Optional.of(mask));
        byte[] png = Files.readAllBytes(
                ((Picture.Local) ((EditRequest) sent.getFirst()).mask().orElseThrow()).file());
        assertThat(png[COLOUR_TYPE]).as("one byte a pixel").isZero();
    }

    @Test
    void aMaskThatWouldBeTooLargeWhenTurnedIsNotSent() throws IOException {
        BufferedImage noise = new BufferedImage(3000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 3000; y++)
            for (int x = 0; x < 3000; x++) noise.setRGB(x, y, 0x010101 * random.nextInt(256));
        Path file = Files.write(home.resolve("noise.jpg"), images.jpeg(noise, 0.3));
        assertThat(Files.size(file)).as("as it came").isLessThan(Limits.FILE_MAX_BYTES);

        Outcome<ThumbnailAnswer> outcome = edit(Optional.of(new Picture.Local(file, "image/jpeg")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class, it -> assertThat(it.failure()).isInstanceOf(Failure.BadImage.class));
        assertThat(sent).isEmpty();
    }

    @Test
    void aMaskThatCannotBeTurnedIsNotSent() throws IOException {
        Outcome<ThumbnailAnswer> remote = edit(Optional.of(SOURCE));
        Picture.Local words =
                new Picture.Local(Files.writeString(home.resolve("words.png"), "just words"), "image/png");
        Outcome<ThumbnailAnswer> broken = edit(Optional.of(words));
        assertThat(List.of(remote, broken))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Failed.class,
                                it -> assertThat(it.failure())
                                        .isInstanceOfSatisfying(
                                                Failure.BadImage.class,
                                                why -> assertThat(why.slot()).isEqualTo(Slot.MASK))));
        assertThat(sent).isEmpty();
    }
}
