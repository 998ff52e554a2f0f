package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import thumbsmith.failure.Recovery;

/** What a person does beside the window before a way out can help: mends the account, has a file or a picture at hand. */
final class WalkMends {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();

    private WalkMends() {}

    static void before(Recovery way, Walk walk) {
        switch (way) {
            case Recovery.ChoosePicture _, Recovery.ReplacePicture _ ->
                walk.rig.person.picks.add(PICTURES.resolve("grace_hopper.jpg"));
            case Recovery.PastePicture _ -> copyAPicture(walk);
            case Recovery.ChooseFolder _ -> walk.rig.person.picks.add(otherFolder(walk));
            case Recovery.GoOn _, Recovery.CheckNow _ -> walk.stage.mend();
            default -> {} // nothing is needed
        }
    }

    static Path otherFolder(Walk walk) {
        Path folder = walk.rig.folders.home().resolve("elsewhere");
        assertThat(folder.toFile().isDirectory() || folder.toFile().mkdirs()).isTrue();
        return folder;
    }

    private static void copyAPicture(Walk walk) {
        Image picture = new Image(PICTURES.resolve("grace_hopper.jpg").toUri().toString());
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        walk.robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    /** As a program would; what the page itself does is walked with {@code INVALID_AMOUNT}. */
    static HttpResponse<String> topUp(URI page, Object amount) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page + "/top-up"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"amount\":\"" + amount + "\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
