package thumbsmith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.failure.Outcome;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    @TempDir
    private Path folder;

    private SettingsRig rig;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        rig = new SettingsRig(folder);
        rig.work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        open();
    }

    private void open() {
        Scene scene = new Scene(new SettingsView(rig.model()), 900, 950);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void thePaidServiceShowsAddressAndKey(FxRobot robot) {
        assertThat(robot.lookup("#key").query().isVisible()).isTrue();
        assertThat(shown(robot, "#base-url")).isFalse();
        robot.clickOn("#service-pikzels");
        assertThat(shown(robot, "#base-url")).isTrue();
        assertThat(rig.preferences.get().service()).contains(ServiceChoice.PIKZELS);
    }

    @Test
    void aPlaceThatIsAskedForHasTheFocusAndIsInSight(FxRobot robot) {
        SettingsViewModel model = rig.model();
        robot.interact(() -> {
            model.ask(SettingsPlace.KEY);
            stage.setScene(new Scene(new SettingsView(model), 900, 400));
        });
        awaitFocus("key");
        assertThat(shown(robot, "#key"))
                .as("though the embedded service is chosen")
                .isTrue();

        robot.interact(() -> model.ask(SettingsPlace.CERTIFICATE));
        awaitFocus("certificate-choose");
        Node certificate = stage.getScene().getFocusOwner();
        assertThat(certificate.localToScene(certificate.getLayoutBounds()).getMaxY())
                .isBetween(0.0, 400.0);
    }

    @Test
    void whatAMaskSaysIsWhiteUnlessThePersonSaysThatTheServiceTakesBlack(FxRobot robot) {
        assertThat(robot.lookup("#mask-white").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.interact(
                () -> robot.lookup("#mask-black").queryAs(ToggleButton.class).fire());
        assertThat(rig.preferences.get().maskChange()).isEqualTo(Preferences.MaskChange.BLACK);
    }

    private void awaitFocus(String id) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(
                            5_000,
                            () -> id.equals(stage.getScene().getFocusOwner().getId())));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain for the focus at " + id, e);
        }
    }

    @Test
    void aKeyIsMaskedTestedAndUsedByEnter(FxRobot robot) {
        robot.clickOn("#service-pikzels").clickOn("#key").write("abc");
        assertThat(texts(robot)).contains("A key starts with pkz_");
        robot.eraseText(3).write("pkz_1");
        rig.verdict = Outcome.done(KeyCheck.Verdict.REFUSED);
        robot.clickOn("#key-test");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#key-state").queryLabeled().getText()).startsWith("The service does not accept");

        robot.clickOn("#key-show");
        assertThat(robot.lookup("#key-open").queryAs(TextInputControl.class).getText())
                .isEqualTo("pkz_1");
        robot.clickOn("#key-show").clickOn("#key").type(KeyCode.ENTER);
        assertThat(rig.secrets.keyFor("api.pikzels.com")).contains("pkz_1");
        assertThat(robot.lookup("#key").queryAs(TextInputControl.class).getText())
                .isEmpty();
        assertThat(robot.lookup("#key-forget").query().isVisible()).isTrue();
    }

    @Test
    void anArrowKeyChoosesTheService(FxRobot robot) {
        robot.interact(robot.lookup("#settings").<SettingsView>query()::focusFirst);
        assertThat(robot.lookup("#service-embedded").query().isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(rig.preferences.get().service()).contains(ServiceChoice.PIKZELS);
    }

    @Test
    void aTestKeepsTheFocusOnItsButton(FxRobot robot) {
        robot.clickOn("#service-pikzels").clickOn("#key").write("pkz_1");
        rig.verdict = Outcome.done(KeyCheck.Verdict.ACCEPTED);
        robot.clickOn("#key-test");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#key-test").query().isFocused()).isTrue();
    }

    @Test
    void numbersAndThemeApplyAtOnce(FxRobot robot) {
        robot.doubleClickOn("#answer-seconds").write("25");
        assertThat(rig.preferences.get().answerSeconds()).isNotEqualTo(25);
        robot.push(KeyCode.ENTER);
        assertThat(rig.preferences.get().answerSeconds()).isEqualTo(25);
        robot.clickOn("#connect-seconds-more");
        assertThat(rig.preferences.get().connectSeconds()).isEqualTo(11);
        robot.interact(
                () -> robot.lookup("#theme-dark").queryAs(ToggleButton.class).fire());
        assertThat(rig.preferences.get().theme()).isEqualTo(Preferences.Theme.DARK);
    }

    @Test
    void theEnvironmentDisablesWhatItDecides(FxRobot robot) {
        rig.environment = Map.of("PIKZELS_API_KEY", "pkz_env", "PIKZELS_BASE_URL", "https://env.example");
        robot.interact(this::open);
        assertThat(robot.lookup("#service-embedded").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#base-url").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#key").tryQuery()).isEmpty();
        assertThat(texts(robot)).contains("The key comes from PIKZELS_API_KEY for this run.");
    }

    private static boolean shown(FxRobot robot, String query) {
        for (Node node = robot.lookup(query).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) return false;
        }
        return true;
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .collect(Collectors.toSet());
    }
}
