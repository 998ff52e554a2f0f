package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.api.Picture;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.create.ComposerSlot;
import thumbsmith.create.CreateViewModel;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Output;
import thumbsmith.mask.MaskViewModel;
import thumbsmith.store.Preferences.MaskChange;
import thumbsmith.ui.DropContent;

/** A scripted person paints what may change, has it changed over real HTTP, and goes on from the result. */
@ExtendWith(ApplicationExtension.class)
final class MaskJourneyTest {
    private static final Pattern MASK = Pattern.compile("\"mask_base64\":\"data:image/png;base64,([^\"]+)\"");

    @TempDir
    Path home;

    private final PixelEngine images = new PixelEngine();
    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void onlyWhatIsPaintedChangesAndTheResultIsEditedAgainInOnePress(FxRobot robot) throws Exception {
        Path source = source();
        robot.clickOn("#mode-edit");
        robot.interact(() -> slot(Slot.SOURCE).model().drop(DropContent.ofFiles(List.of(source))));
        WindowRig.await(
                "it can be painted on",
                () -> create().painting().readyProperty().get());
        robot.clickOn("#paint-mask");
        WindowRig.await(
                "the picture lies on the bench",
                () -> bench().stateProperty().get() instanceof MaskViewModel.State.Ready);
        paintLeft(robot);
        WindowRig.await(
                "the mask is in its slot",
                () -> slot(Slot.MASK).model().picture().isPresent());
        robot.clickOn("#prompt").write("black and white");
        WindowRig.await(
                "it can be generated", () -> create().blockedProperty().get().isEmpty());
        robot.clickOn("#generate");
        WindowRig.await("it is saved", () -> rig.outputs().size() == 1);
        WindowRig.await(
                "the results are shown",
                () -> robot.lookup("#mask-bench").tryQuery().isEmpty());

        Output output = rig.outputs().getFirst();
        assertThat(Files.size(output.file())).isPositive();
        assertOnlyTheLeftIsGrey(images.decode(source), images.decode(output.file()));

        WindowRig.await(
                "its card is there",
                () -> robot.lookup("#card-edit")
                        .tryQuery()
                        .filter(Node::isVisible)
                        .isPresent());
        robot.clickOn("#card-edit");
        WindowRig.await(
                "the result is the source",
                () -> slot(Slot.SOURCE)
                        .model()
                        .picture()
                        .filter(now ->
                                !now.equals(output.recipe().picture(Slot.SOURCE).orElseThrow()))
                        .isPresent());
        assertThat(create().composer().modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(create().composer().prompt().get()).isEqualTo("black and white");
        assertThat(slot(Slot.MASK).model().picture()).isPresent();
    }

    @Test
    void aMaskIsTurnedOnTheWireForAPaidServiceThatChangesWhatIsBlack(FxRobot robot) throws Exception {
        try (PaidStage service = new PaidStage(rig, home.resolve("paid"))) {
            rig.wiring.preferences().update(it -> it.withMaskChange(MaskChange.BLACK));
            Path mask = Masks.leftHalf(home.resolve("mask.png"));
            Path source = source();
            robot.interact(() -> {
                create().composer().modeProperty().set(Operation.EDIT);
                create().composer().prompt().textProperty().set("black and white");
                slot(Slot.SOURCE).model().file(source);
                slot(Slot.MASK).model().file(mask);
            });
            WindowRig.await(
                    "it can be generated",
                    () -> slot(Slot.MASK).model().picture().isPresent()
                            && create().blockedProperty().get().isEmpty());
            robot.interact(create()::generate);
            WindowRig.await("it is saved", () -> rig.outputs().size() == 1);

            Matcher sent = MASK.matcher(service.tap().paid().getFirst().body());
            assertThat(sent.find()).isTrue();
            BufferedImage turned = images.decode(Base64.getDecoder().decode(sent.group(1)));
            assertThat(turned.getRGB(10, 180)).isEqualTo(0xFF000000);
            assertThat(turned.getRGB(600, 180)).isEqualTo(0xFFFFFFFF);
            assertThat(images.decode(((Picture.Local) rig.outputs()
                                            .getFirst()
                                            .recipe()
                                            .picture(Slot.MASK)
                                            .orElseThrow())
                                    .file())
                            .getRGB(10, 180))
                    .as("here it is white that changes")
                    .isEqualTo(0xFFFFFFFF);
        }
    }

    /** A stroke from top to bottom, with a brush that covers a third of the width. */
    private void paintLeft(FxRobot robot) {
        robot.interact(() -> bench().tools().sizeProperty().set(400));
        robot.moveTo(place(robot, 0.15, 0.02)).press(MouseButton.PRIMARY);
        robot.moveTo(place(robot, 0.15, 0.98)).release(MouseButton.PRIMARY);
    }

    private static Point2D place(FxRobot robot, double x, double y) {
        Node picture = robot.lookup("#mask-canvas .image-view").query();
        Bounds bounds = picture.localToScreen(picture.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    /** Lossless and in the format's own size, so that pixels can be compared. */
    private Path source() throws IOException {
        BufferedImage picture = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, 1280, 720, Color.BLUE));
        pen.fillRect(0, 0, 1280, 720);
        pen.dispose();
        Path file = home.resolve("source.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static void assertOnlyTheLeftIsGrey(BufferedImage before, BufferedImage after) {
        assertThat(after.getWidth()).isEqualTo(1280);
        Color left = new Color(after.getRGB(180, 360));
        assertThat(Math.max(left.getRed(), Math.max(left.getGreen(), left.getBlue()))
                        - Math.min(left.getRed(), Math.min(left.getGreen(), left.getBlue())))
                .isLessThan(12);
        for (int y = 0; y < 720; y += 45)
            for (int x = 640; x < 1280; x += 40)
                assertThat(after.getRGB(x, y)).as(x + ", " + y).isEqualTo(before.getRGB(x, y));
    }

    private CreateViewModel create() {
        return rig.window.screens().create();
    }

    private MaskViewModel bench() {
        return create().painting().bench();
    }

    private ComposerSlot slot(Slot slot) {
        return create().composer().slots().at(slot);
    }
}
