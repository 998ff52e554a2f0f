package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Recipe;
import thumbsmith.store.Database;
import thumbsmith.store.Folders;
import thumbsmith.store.NewerDatabaseException;

/** The whole window over a list that a newer version of the program wrote. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
final class NewerListTest {
    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) throws Exception {
        Folders folders = new Folders(home);
        Database.open(folders.database()).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folders.database());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static Recipe recipe() {
        return new Recipe(
                Operation.TEXT,
                "A castle",
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    @Test
    void theWindowOpensAndSaysSo() {
        WindowRig.await("the sentence is there", () -> labels().contains(NewerDatabaseException.SENTENCE));
        for (Route route : Route.values()) {
            WaitForAsyncUtils.waitForAsyncFx(
                    10_000, () -> rig.window.screens().shell().routeProperty().set(route));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(rig.outputs()).isEmpty();
    }

    private List<String> labels() {
        return rig.window.root().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map((Node node) -> ((Label) node).getText())
                .toList();
    }

    @Test
    void nothingIsSentAndEveryWriteIsRefusedWithTheSentence() {
        rig.wiring.embedded().get();
        rig.wiring.embedded().service().limitCredits(Optional.of(new BigDecimal("5.00")));
        Job job = rig.studio()
                .scheduler()
                .submit(recipe(), 1, rig.wiring.outputFolder())
                .getFirst();
        assertThat(job.state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class, it -> assertThat(it.failure()).isInstanceOf(Failure.DiskFull.class));
        assertThat(rig.wiring.embedded().service().credits()).contains(new BigDecimal("5.00"));
        assertThat(rig.studio().scheduler().running()).isZero();
        assertThatThrownBy(() -> rig.studio().journal().add(List.of(job))).hasMessage(NewerDatabaseException.SENTENCE);
        assertThatThrownBy(() -> rig.studio().ledger().requireWritable()).hasMessage(NewerDatabaseException.SENTENCE);
        assertThatThrownBy(() -> rig.studio().journal().setPaused(true)).hasMessage(NewerDatabaseException.SENTENCE);
    }
}
