package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.create.SlotFaces;
import thumbsmith.image.Bitmap;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.Metadata;
import thumbsmith.image.codec.MetadataFacts;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.store.PhonePhoto;
import thumbsmith.ui.DropContent;

/** A scripted person swaps faces with photos as phones take them, over real HTTP to a service that counts. */
@ExtendWith(ApplicationExtension.class)
final class FaceJourneyTest {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();
    private static final Pattern FACE = Pattern.compile("\"face_image_base64\":\"data:image/jpeg;base64,([^\"]+)\"");

    @TempDir
    Path home;

    private WindowRig rig;
    private PaidStage service;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
        if (service != null) service.close();
    }

    @Test
    void theChosenFaceOfAnEighteenMegabytePhonePhotoIsSwappedIn(FxRobot robot) throws Exception {
        service = new PaidStage(rig, home.resolve("paid"));
        robot.clickOn("#mode-faceswap");
        drop(Slot.TARGET, PICTURES.resolve("grace_hopper.jpg"));
        Path photo = Files.write(home.resolve("IMG_2041.JPG"), PhonePhoto.of(family(), 60, 1f, 18_000_000));
        drop(Slot.FACE, photo);
        WindowRig.await(
                "both faces are marked",
                () -> robot.lookup("#slot-face .face-mark").queryAll().size() == 2);
        assertThat(text(robot, "#slot-face .slot-notice")).contains("Turned upright. Made smaller: 18.0 MB before, ");
        ready();
        assertThat(text(robot, "#faces-face")).isEqualTo("2 faces found. Only the marked one is sent.");

        robot.interact(robot.lookup("#face-face-2").queryAs(javafx.scene.control.ToggleButton.class)::fire);
        ready();
        robot.clickOn("#generate");
        WindowRig.await("it is made", () -> rig.outputs().size() == 1);

        assertThat(service.tap().paid()).hasSize(1);
        assertIsTheSecondFace(sentFace());
    }

    @Test
    void nobodyInThePictureIsSaidAndNothingIsSentUntilThePersonSaysSo(FxRobot robot) throws Exception {
        service = new PaidStage(rig, home.resolve("paid"));
        robot.clickOn("#mode-faceswap");
        drop(Slot.TARGET, PICTURES.resolve("astronaut.jpg"));
        drop(Slot.FACE, Files.write(home.resolve("wall.jpg"), PhonePhoto.of(PhonePhoto.wall(900, 600), 0, 0.9f, 0)));
        WindowRig.await(
                "it is said", () -> text(robot, "#generate-why").equals("No face was found in the face picture."));
        assertThat(robot.lookup("#generate").queryButton().isDisabled()).isTrue();
        assertThat(service.tap().paid()).isEmpty();

        robot.clickOn("#send-anyway");
        assertThat(text(robot, "#faces-face")).isEqualTo("No face was found here. It is sent all the same.");
        ready();
        robot.clickOn("#generate");
        WindowRig.await("it was sent", () -> service.tap().paid().size() == 1);
        WindowRig.await("it is over", () -> rig.studio().journal().unfinished().isEmpty());
        assertThat(service.tap().paid()).hasSize(1);
    }

    /** 12 MP with two people, the left one larger. */
    private static BufferedImage family() throws IOException {
        BufferedImage wall = PhonePhoto.wall(3024, 4032);
        PhonePhoto.hang(wall, "astronaut.jpg", 100, 300, 1700);
        PhonePhoto.hang(wall, "grace_hopper.jpg", 2100, 2500, 560);
        return wall;
    }

    private void drop(Slot slot, Path file) {
        var model = rig.window.screens().create().composer().slots().at(slot);
        WindowRig.await("the drop", () -> {
            model.model().drop(DropContent.ofFiles(List.of(file)));
            return true;
        });
        WindowRig.await(
                slot + " was looked at",
                () -> model.faces()
                        .filter(it -> it.stateProperty().get() instanceof SlotFaces.State.Found)
                        .isPresent());
    }

    private void ready() {
        WindowRig.await(
                "it can be generated",
                () -> rig.window.screens().create().blockedProperty().get().isEmpty());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private byte[] sentFace() {
        Matcher face = FACE.matcher(service.tap().paid().getFirst().body());
        assertThat(face.find()).isTrue();
        return Base64.getDecoder().decode(face.group(1));
    }

    /** It alone, upright and with nothing told beside it: in the small portrait's colours, not in the large one's. */
    private static void assertIsTheSecondFace(byte[] sent) throws Exception {
        assertThat(sent.length).isLessThanOrEqualTo((int) Limits.FILE_MAX_BYTES);
        PictureFacts facts = Decoder.facts(sent);
        assertThat(facts.orientation()).isEqualTo(1);
        assertThat(Metadata.read(sent)).isEqualTo(MetadataFacts.NONE);
        try (Bitmap picture = Decoder.decode(sent)) {
            List<Face> faces = new FaceFinder().find(picture);
            assertThat(faces).hasSize(1);
            assertThat(faces.getFirst().landmarks().get(0).y)
                    .as("upright: the eyes are above the mouth")
                    .isLessThan(faces.getFirst().landmarks().get(3).y);
            BufferedImage crop = picture.toBufferedImage();
            assertThat(distance(crop, "grace_hopper.jpg")).isLessThan(distance(crop, "astronaut.jpg"));
        }
    }

    /** How far the mean colours of the face are from those of that portrait's face, in levels. */
    private static double distance(BufferedImage crop, String portrait) throws Exception {
        double[] here = meanOfFace(crop);
        double[] there =
                meanOfFace(javax.imageio.ImageIO.read(PICTURES.resolve(portrait).toFile()));
        double sum = 0;
        for (int i = 0; i < here.length; i++) sum += Math.abs(here[i] - there[i]);
        return sum;
    }

    private static double[] meanOfFace(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            var box = new FaceFinder().find(bitmap).getFirst().box();
            double[] sums = new double[3];
            int count = 0;
            for (int y = (int) box.y; y < box.getMaxY(); y++) {
                for (int x = (int) box.x; x < box.getMaxX(); x++) {
                    int rgb = picture.getRGB(
                            Math.clamp(x, 0, picture.getWidth() - 1), Math.clamp(y, 0, picture.getHeight() - 1));
                    for (int i = 0; i < 3; i++) sums[i] += rgb >> 8 * i & 0xFF;
                    count++;
                }
            }
            for (int i = 0; i < 3; i++) sums[i] /= count;
            return sums;
        }
    }
}
