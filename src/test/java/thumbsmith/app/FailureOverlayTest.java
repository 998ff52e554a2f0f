package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Page;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Recovery;
import thumbsmith.ui.Trouble;

@ExtendWith(ApplicationExtension.class)
final class FailureOverlayTest {
    private static final String HOSTILE = "<a href='https://evil.example'>click</a> ".repeat(500);

    private final DeskBench bench = new DeskBench();
    private final List<Recovery> taken = new ArrayList<>();
    private TextField field;
    private Button below;
    private Scene scene;

    @Start
    void open(Stage stage) {
        field = new TextField();
        below = new Button("Below");
        VBox frame = new VBox(field, below);
        scene = new Scene(new StackPane(frame, new FailureOverlay(bench.failures, frame)), 900, 700);
        stage.setScene(scene);
        stage.show();
        below.requestFocus();
    }

    @Test
    void enterTakesTheDefaultAndTheFocusReturns(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, "");
        assertThat(focus().getId()).isEqualTo("way-edit-prompt");
        robot.push(KeyCode.ENTER);
        assertThat(taken).containsExactly(new Recovery.EditPrompt());
        assertThat(focus()).isSameAs(below);
    }

    @Test
    void enterNeverTakesWhatMayCostMoneyWhereverTheFocusIs(FxRobot robot) {
        show(robot, ErrorCode.SMART_BALANCE_PAYMENT_FAILED, "");
        robot.interact(() -> robot.lookup("#way-go-on").queryButton().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(bench.taken).containsExactly("open-page");
    }

    @Test
    void escClosesAndTakesNothing(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, "");
        robot.push(KeyCode.ESCAPE);
        assertThat(bench.open()).isEmpty();
        assertThat(taken).isEmpty();
        assertThat(focus()).isSameAs(below);
        assertThat(robot.lookup("#failure-dialog").tryQuery()).isEmpty();
    }

    @Test
    void theFocusGoesAroundInIt(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, "No.");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.TAB);
            seen.add(focus().getId());
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        seen.add(focus().getId());
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "way-edit-prompt", "way-try-other-pictures", "failure-close", "failure-copy", "failure-fold");
    }

    @Test
    void whatTakesTheFocusFromBelowGetsItWhenItIsClosed(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, "");
        robot.interact(field::requestFocus);
        assertThat(focus().getId()).isEqualTo("way-edit-prompt");
        robot.push(KeyCode.ESCAPE);
        assertThat(focus()).isSameAs(field);
    }

    @Test
    void screenReadersGetTitleAndText(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, "");
        Node dialog = robot.lookup("#failure-dialog").query();
        assertThat(dialog.getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
        assertThat(dialog.getAccessibleText())
                .startsWith("The content rules do not allow this.")
                .contains("Change the prompt or the pictures.");
        assertThat(focus().getAccessibleHelp()).isEqualTo(dialog.getAccessibleText());
    }

    @Test
    void theServicesWordsAreFoldedPlainAndBounded(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, HOSTILE);
        Label quotation = robot.lookup("#failure-quotation").queryAs(Label.class);
        assertThat(quotation.getParent()).isNotNull();
        assertThat(isShown(quotation)).isFalse();
        robot.clickOn("#failure-fold");
        assertThat(isShown(quotation)).isTrue();
        assertThat(quotation.getText())
                .startsWith("<a href='https://evil.example'>click</a>")
                .hasSizeLessThan(3100);
        Node dialog = robot.lookup("#failure-dialog").query();
        assertThat(dialog.getLayoutBounds().getHeight()).isLessThan(700);
    }

    @Test
    void moreOfTheSameAreCountedWithoutTakingTheFocus(FxRobot robot) {
        show(robot, ErrorCode.CONTENT_POLICY, "");
        robot.push(KeyCode.TAB);
        Node focused = focus();
        for (int i = 0; i < 9; i++) show(robot, ErrorCode.CONTENT_POLICY, "");
        assertThat(text(robot, "#failure-more")).isEqualTo("and 9 more like it");
        assertThat(focus()).isSameAs(focused);
    }

    @Test
    void afterTheBillingPageGoingOnStandsOutAndEnterStillSendsNothing(FxRobot robot) {
        robot.interact(() -> {
            bench.holds();
            bench.port.set(bench.port.hold(1, DeskBench.PAID, DeskBench.api(ErrorCode.INSUFFICIENT_CREDITS, ""), 18));
        });
        assertThat(text(robot, "#failure-parked")).isEqualTo("18 thumbnails are waiting, about $6.66.");
        robot.push(KeyCode.ENTER);
        assertThat(bench.taken).containsExactly(new Recovery.OpenPage(Page.BILLING).key());
        assertThat(text(robot, "#way-go-on")).isEqualTo("I have topped up: go on · about $6.66");
        assertThat(robot.lookup("#way-go-on").query().getStyleClass()).contains("accent");
        assertThat(focus().getId()).isEqualTo("way-open-page");
        robot.clickOn("#way-go-on");
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com");
    }

    @Test
    void anUnderscoreInANameIsNoMnemonic(FxRobot robot) {
        robot.interact(() -> bench.failures.show(new Trouble(
                DeskBench.api(ErrorCode.NAME_RESERVED, ""),
                Circumstances.of(Operation.TRAIN_PERSONA).named("my_face"),
                taken::add)));
        assertThat(robot.from(robot.lookup("#way-take-name"))
                        .lookup(".text")
                        .queryText()
                        .getText())
                .isEqualTo("Call it “my_face 2”");
    }

    private void show(FxRobot robot, ErrorCode code, String message) {
        robot.interact(() -> bench.failures
                .on(Route.CREATE)
                .show(new Trouble(DeskBench.api(code, message), Circumstances.NONE, taken::add)));
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private Node focus() {
        return scene.getFocusOwner();
    }
}
