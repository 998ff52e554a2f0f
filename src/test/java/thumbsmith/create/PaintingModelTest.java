package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;
import thumbsmith.mask.MaskViewModel;
import thumbsmith.mask.Point;

final class PaintingModelTest {
    @TempDir
    Path home;

    private final PixelEngine images = new PixelEngine();
    private CreateRig rig;
    private CreateViewModel model;
    private PaintingModel painting;
    private boolean full;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        rig.intake = (offer, slot) -> full ? Outcome.failed(new Failure.DiskFull(home, "full")) : taken(offer);
        model = rig.model();
        painting = model.painting();
        model.composer().modeProperty().set(Operation.EDIT);
    }

    @AfterEach
    void close() {
        rig.close();
        rig.memory.close();
    }

    private Outcome<Taken> taken(Offer offer) {
        try {
            Path file = offer instanceof Offer.OfBytes(byte[] bytes)
                    ? Files.write(home.resolve(UUID.randomUUID() + ".png"), bytes)
                    : ((Offer.OfFile) offer).file();
            return Outcome.done(
                    new Taken(new Picture.Local(file, "image/png"), images.inspect(file), Optional.empty()));
        } catch (IOException | UnreadablePictureException e) {
            throw new AssertionError(e);
        }
    }

    private Path picture(String name, int width, int height) throws IOException {
        Path file = home.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private void put(Slot slot, Path file) {
        model.composer().slots().at(slot).model().file(file);
    }

    private Optional<Taken> mask() {
        return model.composer().slots().at(Slot.MASK).taken();
    }

    private MaskViewModel bench() {
        return painting.bench();
    }

    private void stroke(double x, double y) {
        bench().press(new Point(x, y), false);
        bench().release();
    }

    private boolean isReady() {
        return bench().stateProperty().get() instanceof MaskViewModel.State.Ready;
    }

    @Test
    void itOpensOnlyOverAPictureInAModeThatTakesAMask() throws IOException {
        painting.open();
        assertThat(painting.openProperty().get()).isFalse();
        put(Slot.SOURCE, picture("source.png", 160, 90));
        assertThat(painting.readyProperty().get()).isTrue();
        painting.toggle();
        assertThat(isReady()).isTrue();
        painting.toggle();
        assertThat(painting.openProperty().get()).isFalse();
        painting.toggle();
        model.composer().modeProperty().set(Operation.TEXT);
        assertThat(painting.openProperty().get()).isFalse();
        assertThat(painting.readyProperty().get()).isFalse();
    }

    @Test
    void whatIsPaintedIsInTheSlotInThePicturesSizeAndGoesWithTheRun() throws Exception {
        put(Slot.SOURCE, picture("source.png", 160, 90));
        painting.open();
        stroke(80, 45);
        Taken mask = mask().orElseThrow();
        assertThat(mask.info().width()).isEqualTo(160);
        assertThat(mask.info().height()).isEqualTo(90);
        BufferedImage drawn = images.decode(mask.picture().file());
        assertThat(drawn.getRGB(80, 45)).isEqualTo(0xFFFFFFFF);
        assertThat(drawn.getRGB(5, 5)).isEqualTo(0xFF000000);
        assertThat(model.composer().recipeProperty().get().picture(Slot.MASK)).contains(mask.picture());
        assertThat(rig.memory.get().pictures()).containsKey(Slot.MASK);
        bench().undo();
        assertThat(mask()).as("nothing is marked any more").isEmpty();
        assertThat(model.composer().slots().at(Slot.MASK).undoableProperty().get())
                .isFalse();
    }

    @Test
    void aMaskThatIsDroppedWhileTheBenchIsOpenLiesOnItAndAClearedOneIsGone() throws IOException {
        put(Slot.SOURCE, picture("source.png", 160, 90));
        BufferedImage white = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        white.setRGB(3, 3, 0xFFFFFF);
        Path dropped = home.resolve("dropped.png");
        ImageIO.write(white, "png", dropped.toFile());
        painting.open();
        put(Slot.MASK, dropped);
        assertThat(bench().at(3, 3)).isEqualTo(255);
        assertThat(mask().orElseThrow().picture().file())
                .as("it is left as it is")
                .isEqualTo(dropped);
        model.composer().slots().at(Slot.MASK).model().clear();
        assertThat(bench().at(3, 3)).isZero();
    }

    @Test
    void aMaskStaysWithAnotherPictureOfItsShapeAndIsSaidToMisfitElsewhere() throws IOException {
        put(Slot.SOURCE, picture("source.png", 160, 90));
        painting.open();
        stroke(80, 45);
        put(Slot.SOURCE, picture("next.png", 320, 180));
        assertThat(bench().at(160, 90)).isEqualTo(255);
        assertThat(painting.isMisfit()).isFalse();
        put(Slot.SOURCE, picture("square.png", 100, 100));
        assertThat(painting.isMisfit()).isTrue();
        assertThat(bench().noticeProperty().get().orElseThrow()).contains("another shape (160 × 90 px)");
        assertThat(mask()).isPresent();
    }

    @Test
    void faceSwapPaintsOnTheTarget() throws IOException {
        model.composer().modeProperty().set(Operation.FACE_SWAP);
        put(Slot.TARGET, picture("target.png", 120, 120));
        painting.open();
        stroke(60, 60);
        assertThat(mask().orElseThrow().info().height()).isEqualTo(120);
    }

    @Test
    void aMaskThatCannotBeKeptIsSaidAndStaysOnTheBench() throws IOException {
        put(Slot.SOURCE, picture("source.png", 160, 90));
        painting.open();
        full = true;
        stroke(80, 45);
        assertThat(mask()).isEmpty();
        assertThat(bench().at(80, 45)).isEqualTo(255);
        assertThat(bench().noticeProperty().get().orElseThrow()).startsWith("The mask could not be kept");
        full = false;
        stroke(20, 20);
        assertThat(mask()).isPresent();
    }

    @Test
    void ideasAreWrittenIntoThePromptOnceAndBehindWhatIsThere() {
        PromptBox prompt = model.composer().prompt();
        prompt.add("Make it brighter");
        prompt.add("Make it brighter");
        prompt.add("Blur the background");
        assertThat(prompt.get()).isEqualTo("Make it brighter. Blur the background");
        prompt.textProperty().set("Nice! ");
        prompt.add("Add a red arrow");
        assertThat(prompt.get()).isEqualTo("Nice! Add a red arrow");
    }
}
