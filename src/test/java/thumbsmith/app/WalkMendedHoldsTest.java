package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Model;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.rehearsal.Occasions;
import thumbsmith.sandbox.KeyState;
import thumbsmith.secret.KeyHost;

/** What holds a paid service back, brought about by the service itself, mended where a person would mend it. */
@ExtendWith(ApplicationExtension.class)
final class WalkMendedHoldsTest {
    @TempDir
    Path home;

    private WalkedWindow window;
    private PaidStage service;

    @BeforeEach
    void open() {
        window = WalkedWindow.open(home);
    }

    @AfterEach
    void close() throws IOException {
        window.close();
        if (service != null) service.close();
    }

    @Test
    void aKeyThatIsEnteredIsTestedForNothingAndLetsTheParkedGoOn(FxRobot robot) throws Exception {
        service = new PaidStage(window.rig(), home.resolve("paid"));
        String key = service.service().key();
        window.rig().wiring.secrets().keep(KeyHost.of(service.tap().base()), "pkz_of_nobody");
        meet(robot, Model.PKZ_4_5);
        press(robot, "way-enter-key");
        type(robot, key);
        press(robot, "key-use");
        await("it asks to go on", () -> !asks().isEmpty());
        assertThat(service.arrived()).as("only the refused one was sent").isEqualTo(1);
        robot.interact(
                () -> ((Button) SeenNodes.byId(asks().getFirst(), "way-go-on").getFirst()).fire());
        await("it is made", () -> job().state() instanceof JobState.Done);
        assertThat(service.arrived()).isEqualTo(2);
    }

    @Test
    void aDeletedKeyIsForgotten(FxRobot robot) throws Exception {
        service = new PaidStage(window.rig(), home.resolve("paid"));
        service.service().keys().set(service.service().key(), KeyState.DELETED);
        meet(robot, Model.PKZ_4_5);
        press(robot, "way-remove-key");
        await(
                "the key is forgotten",
                () -> window.rig()
                        .wiring
                        .secrets()
                        .keyFor(KeyHost.of(service.tap().base()))
                        .isEmpty());
        assertThat(service.arrived()).isEqualTo(1);
    }

    @Test
    void aCheaperModelGoesOnWithWhatIsLeft(FxRobot robot) throws Exception {
        service = new PaidStage(window.rig(), home.resolve("paid"));
        service.service().limitCredits(Optional.of(new BigDecimal("0.20")));
        meet(robot, Model.PKZ_4);
        Button cheaper = (Button) SeenNodes.byId(root(), "way-cheaper-model").getFirst();
        assertThat(cheaper.getText()).contains("pkz 4.5").contains("$0.13").contains("$0.37");
        press(robot, "way-cheaper-model");
        await("it is made", () -> job().state() instanceof JobState.Done);
        assertThat(job().recipe().model()).contains(Model.PKZ_4_5);
        assertThat(service.arrived()).isEqualTo(2);
        assertThat(service.service().credits().orElseThrow()).isEqualByComparingTo("0.07");
    }

    @Test
    void aKeyOfAnotherShapeIsSaidAtItsFieldWhileItIsTyped(FxRobot robot) throws Exception {
        service = new PaidStage(window.rig(), home.resolve("paid"));
        robot.interact(
                () -> window.rig().window.screens().shell().routeProperty().set(Route.SETTINGS));
        await("the field is shown", () -> !SeenNodes.byId(root(), "key").isEmpty());
        type(robot, "sk-something");
        await(
                "it is said",
                () -> SeenNodes.text(SeenNodes.byId(root(), "key-state").getFirst())
                        .contains("pkz_"));
        assertThat(SeenNodes.byId(root(), "key-use").getFirst().isDisabled()).isTrue();
        assertThat(service.arrived()).isZero();
    }

    @Test
    void aCertificateThatIsAddedLetsTheParkedGoOn(FxRobot robot) throws Exception {
        TlsFront company = TlsFront.make(home);
        service = new PaidStage(window.rig(), home.resolve("paid"), company);
        meet(robot, Model.PKZ_4_5);
        assertThat(service.arrived()).as("nothing goes to a stranger").isZero();
        press(robot, "way-add-certificate");
        window.rig().person.picks.add(company.certificate());
        press(robot, "certificate-choose");
        await("it is made", () -> job().state() instanceof JobState.Done);
        assertThat(service.arrived()).isEqualTo(1);
    }

    private void meet(FxRobot robot, Model model) {
        robot.targetWindow(window.stage());
        robot.interact(() -> service.ask(Occasions.of(ErrorCode.GENERATION_FAILED), model));
        await(
                "the dialog is there",
                () -> !SeenNodes.byId(root(), "failure-dialog").isEmpty());
        assertThat(job().state()).isInstanceOf(JobState.Parked.class);
    }

    private void press(FxRobot robot, String id) {
        await(id + " is there", () -> !SeenNodes.byId(root(), id).isEmpty());
        robot.interact(() -> ((Button) SeenNodes.byId(root(), id).getFirst()).fire());
    }

    private void type(FxRobot robot, String key) {
        await("the key field is there", () -> !SeenNodes.byId(root(), "key").isEmpty());
        robot.interact(() -> ((TextField) SeenNodes.byId(root(), "key").getFirst()).setText(key));
    }

    private java.util.List<Node> asks() {
        return SeenNodes.byIdBeginning(root(), "banner-asks-");
    }

    private Job job() {
        return window.rig().studio().journal().recent(1).getFirst();
    }

    private Node root() {
        return window.scene().getRoot();
    }

    private static void await(String what, Callable<Boolean> condition) {
        WindowRig.await(what, condition);
    }
}
