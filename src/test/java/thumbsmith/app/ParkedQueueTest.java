package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.Job;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Scheduler;
import thumbsmith.sandbox.EmbeddedService;

/** Twenty-five thumbnails in the program's own window meet what concerns all of them. */
@ExtendWith(ApplicationExtension.class)
final class ParkedQueueTest {
    private static final int ALL = 25;

    @TempDir
    Path home;

    private WindowRig rig;
    private final Set<Long> dialogs = new HashSet<>();

    @Start
    void open(Stage stage) {
        rig = WindowRig.withDialogs(home, Duration.ZERO);
        rig.window
                .screens()
                .failures()
                .openProperty()
                .subscribe(open -> open.ifPresent(it -> dialogs.add(it.number())));
        stage.setScene(rig.scene(1000, 800, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private EmbeddedService service() {
        return rig.wiring.embedded().service();
    }

    private List<UUID> submitAll() {
        Scheduler scheduler = rig.studio().scheduler();
        List<UUID> jobs = new ArrayList<>();
        for (int i = 0; i < ALL; i++)
            scheduler.submit(recipe("Castle " + (char) ('A' + i)), 1, home.resolve("out")).stream()
                    .map(Job::id)
                    .forEach(jobs::add);
        return jobs;
    }

    private static Recipe recipe(String prompt) {
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    @Test
    void creditsForSevenOpenOneDialogAndAllAreMadeAfterTheTopUp(FxRobot robot) throws Exception {
        service().limitCredits(Optional.of(new BigDecimal("0.91")));
        List<UUID> jobs = submitAll();
        WindowRig.await("18 wait", () -> says(robot, "#failure-parked", "18 thumbnails are waiting"));
        WindowRig.await("seven are made", () -> rig.outputs().size() == 7);

        robot.clickOn("#way-open-page");
        URI page = service().accountPage();
        WindowRig.await("the page was opened", () -> rig.person.browsed.contains(page));
        assertThat(topUp(page)).isEqualTo(200);
        robot.clickOn("#way-go-on");
        awaitAllMade(jobs, "7.66");
        assertThat(dialogs).hasSize(1);
        assertThat(robot.lookup("#failure-dialog").tryQuery()).isEmpty();
    }

    @Test
    void maintenanceIsToldOverTheWindowAndAllAreMadeAfterIt(FxRobot robot) throws Exception {
        service().limitCredits(Optional.of(new BigDecimal("10")));
        service().maintenance(Duration.ofHours(1));
        List<UUID> jobs = submitAll();
        WindowRig.await("25 wait", () -> says(robot, ".banner-words", "25 thumbnails wait"));
        assertThat(rig.outputs()).isEmpty();

        service().endMaintenance();
        pressUnlessItIsOver(robot, "#way-check-now");
        WindowRig.await(
                "it says so", () -> robot.lookup("#banner-over").tryQuery().isPresent());
        awaitAllMade(jobs, "6.75");
        assertThat(dialogs).isEmpty();
    }

    /** It is checked by itself, too, and the button is gone then. */
    private static void pressUnlessItIsOver(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<Button>tryQuery().ifPresent(Button::fire));
    }

    /** None twice: no more credits are gone than they cost. */
    private void awaitAllMade(List<UUID> jobs, String creditsLeft) {
        WindowRig.await("all are made", () -> rig.outputs().size() == ALL);
        assertThat(rig.outputs()).extracting(Output::id).containsExactlyInAnyOrderElementsOf(jobs);
        assertThat(service().credits()).get().isEqualTo(new BigDecimal(creditsLeft));
        WindowRig.await("none waits", () -> rig.studio().scheduler().holds().isEmpty());
    }

    private static int topUp(URI page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page + "/top-up"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"amount\":10}"))
                .build();
        try (HttpClient person = HttpClient.newHttpClient()) {
            return person.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static boolean says(FxRobot robot, String where, String words) {
        return robot.lookup(where).queryAll().stream()
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().startsWith(words));
    }
}
