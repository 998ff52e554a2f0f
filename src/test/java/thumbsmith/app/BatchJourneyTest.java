package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A scripted person prepares a whole folder in the program's own window. */
@ExtendWith(ApplicationExtension.class)
final class BatchJourneyTest {
    @TempDir
    Path home;

    private WindowRig rig;
    private Scene scene;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home.resolve("home"), Duration.ZERO);
        scene = rig.scene(1000, 960, false);
        rig.window.screens().shell().routeProperty().set(Route.PREP);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void fortyPicturesOneWithItsOwnRecipeTwoBroken(FxRobot robot) throws Exception {
        Path holiday = BatchStage.folder(home.resolve("holiday"), 40, 2);
        Map<String, String> before = hashes(holiday);
        robot.clickOn("#prep-many");
        take(holiday, "#batch-add-folder-first");
        await("broken ones are marked", () -> words("#batch-summary").equals("40 pictures · 2 cannot be read"));
        press("#preset-works-everywhere");
        giveTheSecondItsOwn(robot);

        Path results = home.resolve("results");
        take(results, "#batch-folder-change");
        robot.interact(() -> ((TextField) node("#batch-names")).setText("{n:03}-{name}-{w}x{h}"));
        assertThat(words("#batch-example")).isEqualTo("For example 001-001-1280x720.jpg");
        runWithAPause(robot);

        assertThat(words("#batch-words")).isEqualTo("38 of 40 pictures are ready. 2 could not be prepared.");
        take(home.resolve("report.csv"), "#batch-report");
        await("the report is saved", () -> words("#batch-told").equals("Report saved as report.csv."));
        assertThat(Files.readString(home.resolve("report.csv"))).contains("failed");
        assertThat(hashes(results)).hasSize(38).containsKeys("001-001-1280x720.jpg", "002-002-1280x1280.jpg");
        assertThat(hashes(holiday)).isEqualTo(before);
    }

    private void giveTheSecondItsOwn(FxRobot robot) {
        robot.interact(() -> node("#batch-grid").requestFocus());
        robot.type(KeyCode.RIGHT);
        await("it is chosen", () -> shown("#batch-edit"));
        press("#batch-edit");
        await("it is open on its own", () -> words("#prep-name").equals("002.jpg"));
        press("#preset-square");
        press("#prep-many");
        await("it is marked", () -> words("#batch-summary").endsWith("1 with its own recipe"));
    }

    /** In one go: however fast the machine is, no end is told before it is held. */
    private void runWithAPause(FxRobot robot) {
        robot.interact(() -> {
            ((ButtonBase) node("#batch-start")).fire();
            ((ButtonBase) node("#batch-hold")).fire();
            assertThat(words("#batch-words")).endsWith("paused");
            rig.person.agrees = false;
            assertThat(rig.window.mayClose()).isFalse();
            ((ButtonBase) node("#batch-hold")).fire();
        });
        assertThat(rig.person.questions).containsExactly("Pictures are still being prepared");
        await("all are through", () -> shown("#batch-report"));
    }

    private void take(Path file, String button) {
        rig.person.picks.add(file);
        press(button);
    }

    private void press(String id) {
        await(id + " is there", () -> shown(id));
        await(id + " is pressed", () -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
    }

    private boolean shown(String id) {
        Node node = node(id);
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return node != null;
    }

    private String words(String id) {
        return node(id) instanceof Label label ? label.getText() : "";
    }

    private Node node(String id) {
        return scene.lookup(id);
    }

    private static void await(String what, Callable<Boolean> condition) {
        WindowRig.await(what, condition);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) hashes.put(file.getFileName().toString(), hash(file));
        }
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
