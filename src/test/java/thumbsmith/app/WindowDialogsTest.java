package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Service;
import thumbsmith.store.Preferences.ServiceChoice;

/** Failures in the program's own window: where its ways out lead, and that nothing below hears a key meanwhile. */
@ExtendWith(ApplicationExtension.class)
final class WindowDialogsTest {
    @TempDir
    Path home;

    private WindowRig rig;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        rig = WindowRig.withDialogs(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 800, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void enteringAKeyLeadsToItsField(FxRobot robot) {
        show(robot, Route.CREATE, ErrorCode.INVALID_API_KEY);
        robot.clickOn("#way-enter-key");
        assertThat(screens().shell().routeProperty().get()).isEqualTo(Route.SETTINGS);
        WindowRig.await("the key has the focus", () -> "key".equals(focused()));
    }

    @Test
    void addingACertificateLeadsToWhereItIsChosen(FxRobot robot) {
        robot.interact(() -> screens()
                .failures()
                .on(Route.CREATE)
                .show(new thumbsmith.failure.Failure.TlsRefused("api.pikzels.com", "It is not trusted.")));
        robot.clickOn("#way-add-certificate");
        WindowRig.await("it has the focus", () -> "certificate-choose".equals(focused()));
    }

    @Test
    void theEmbeddedServicesOwnPageIsItsBillingPageAndTheDialogStays(FxRobot robot) {
        robot.interact(() -> screens()
                .failures()
                .show(DeskBench.trouble(ErrorCode.INSUFFICIENT_CREDITS).at(Service.EMBEDDED)));
        robot.clickOn("#way-open-page");
        WindowRig.await("the browser was asked", () -> !rig.person.browsed.isEmpty());
        assertThat(rig.person.browsed.getFirst().getHost()).isEqualTo("127.0.0.1");
        assertThat(text(robot, "#failure-remark")).startsWith("Opening the page in your browser");
        assertThat(screens().failures().openProperty().get()).isPresent();
    }

    @Test
    void aMessageForSupportIsCopiedAndSaidWhereToSend(FxRobot robot) {
        show(robot, Route.CREATE, ErrorCode.ACCOUNT_SUSPENDED);
        robot.clickOn("#way-copy-for-support");
        assertThat(rig.person.copied)
                .singleElement()
                .asString()
                .contains("ACCOUNT_SUSPENDED · 403 · 0b7e3f52-6c1d-4f0e-9a57-2d8f4c1e7f3a", "Program: Thumbsmith");
        assertThat(text(robot, "#failure-remark")).isEqualTo("Copied. Send it to support@pikzels.com.");
        robot.clickOn("#failure-copy");
        assertThat(rig.person.copied).hasSize(2);
    }

    @Test
    void theEmbeddedServiceIsChosenInTheSettingsToo(FxRobot robot) {
        rig.wiring.preferences().update(it -> it.withService(ServiceChoice.PIKZELS));
        show(robot, Route.CREATE, ErrorCode.ACCOUNT_SUSPENDED);
        robot.clickOn("#way-use-embedded");
        assertThat(rig.wiring.preferences().get().service()).contains(ServiceChoice.EMBEDDED);
        assertThat(screens().failures().openProperty().get()).isEmpty();
    }

    @Test
    void aForgottenKeyIsTheOneOfTheServiceThatRefusedIt(FxRobot robot) {
        rig.wiring.secrets().keep("api.pikzels.com", "pkz_old");
        rig.wiring.secrets().keep("other.example", "pkz_other");
        robot.interact(() -> screens()
                .failures()
                .show(DeskBench.trouble(ErrorCode.API_KEY_DELETED).at(DeskBench.PAID)));
        robot.clickOn("#way-remove-key");
        WindowRig.await(
                "it is forgotten",
                () -> rig.wiring.secrets().keyFor("api.pikzels.com").isEmpty());
        assertThat(rig.wiring.secrets().keyFor("other.example")).contains("pkz_other");
    }

    @Test
    void nothingBelowHearsAKeyWhileADialogIsOpen(FxRobot robot) {
        robot.interact(
                () -> screens().create().composer().prompt().textProperty().set("A castle"));
        show(robot, Route.CREATE, ErrorCode.CONTENT_POLICY);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(screens().shell().routeProperty().get()).isEqualTo(Route.CREATE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(screens().shell().routeProperty().get()).isEqualTo(Route.LIBRARY);
        assertThat(rig.studio().journal().recent(10)).isEmpty();
    }

    @Test
    void nothingOpensWhileSomebodyTypes(FxRobot robot) {
        robot.clickOn("#prompt");
        robot.interact(() -> {
            Node prompt = stage.getScene().getFocusOwner();
            prompt.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "a", "a", KeyCode.UNDEFINED, false, false, false, false));
            screens().failures().on(Route.CREATE).show(DeskBench.trouble(ErrorCode.CONTENT_POLICY));
            assertThat(screens().failures().openProperty().get()).isEmpty();
        });
        WindowRig.await(
                "it opens after the last key",
                () -> screens().failures().openProperty().get().isPresent());
    }

    @Test
    void aHiddenScreensFailureIsABadgeAndALineThatLeadsThere(FxRobot robot) {
        show(robot, Route.LOOKS, ErrorCode.CANNOT_DELETE_PROCESSING);
        assertThat(text(robot, "#badge-looks")).isEqualTo("1");
        assertThat(robot.lookup("#rail-looks").query().getAccessibleText()).isEqualTo("Looks, 1 to look at");
        robot.clickOn("#notice-show");
        assertThat(screens().shell().routeProperty().get()).isEqualTo(Route.LOOKS);
        assertThat(text(robot, "#failure-title")).isEqualTo("It is still training");
        assertThat(robot.lookup("#badge-looks").query().isVisible()).isFalse();
    }

    private void show(FxRobot robot, Route screen, ErrorCode code) {
        robot.interact(() -> screens().failures().on(screen).show(DeskBench.trouble(code)));
    }

    private Screens screens() {
        return rig.window.screens();
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
