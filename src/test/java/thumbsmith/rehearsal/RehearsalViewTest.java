package thumbsmith.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.failure.Catalogue;
import thumbsmith.ui.Theme;

@ExtendWith(ApplicationExtension.class)
class RehearsalViewTest {
    private final SetStage stage = new SetStage();
    private RehearsalViewModel model;
    private RehearsalView view;

    @Start
    void start(Stage window) {
        model = new RehearsalViewModel(stage, new Catalogue());
        view = new RehearsalView(model);
        BorderPane root = new BorderPane(view);
        root.setTop(new RehearsalLine(model));
        Scene scene = new Scene(root, 950, 900);
        Theme.apply(false);
        Theme.dress(scene, false);
        window.setScene(scene);
        window.show();
        view.focusFirst();
    }

    @Test
    void everyFailureHasAButtonThatIsReadOut(FxRobot robot) {
        for (Occasion occasion : Occasions.all()) {
            String key = occasion.id().replaceAll("[^A-Za-z0-9]+", "-");
            assertThat(robot.lookup("#show-" + key).query().getAccessibleText())
                    .startsWith("Show it: ")
                    .contains(occasion.id());
        }
    }

    @Test
    void oneIsFoundByTypingAndShownByKeyboardAlone(FxRobot robot) {
        robot.write("gone by that name").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#rehearsal-search")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEmpty();
        robot.write("busy rate").type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(stage.told).containsExactly("RATE_LIMITED");
        assertThat(robot.lookup("#rehearsal-line-words").queryAs(Labeled.class).getText())
                .isEqualTo("Rehearsal: The service is busy. Nothing here costs anything.");
    }

    @Test
    void aSearchThatFindsNothingOffersTheWholeList(FxRobot robot) {
        robot.write("nothing of the kind");
        robot.clickOn("#rehearsal-all");
        assertThat(robot.lookup("#show-CONTENT_POLICY").tryQuery()).isEmpty();
        assertThat(robot.lookup("#show-CONTENT-POLICY").tryQuery()).isPresent();
    }

    @Test
    void theLineLeadsBackAndOut(FxRobot robot) {
        assertThat(robot.lookup("#rehearsal-line").query().isVisible()).isFalse();
        robot.write("payment failed").type(KeyCode.TAB).type(KeyCode.SPACE);
        robot.clickOn("#rehearsal-list").clickOn("#rehearsal-clear").clickOn("#rehearsal-end");
        assertThat(stage.told).containsExactly("SMART_BALANCE_PAYMENT_FAILED", "list", "clear", "strike");
        assertThat(robot.lookup("#rehearsal-line").query().isVisible()).isFalse();
    }

    @Test
    void escapeLeavesTheList(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.told).containsExactly("leave");
    }

    @Test
    void onAnotherServiceTheListSaysSoAndOffersTheEmbeddedOne(FxRobot robot) {
        stage.set = false;
        robot.interact(model::opened);
        assertThat(robot.lookup("#rehearsal-elsewhere").query().isVisible()).isTrue();
        assertThat(robot.lookup("#show-CONTENT-POLICY").query().isDisabled()).isTrue();
        robot.clickOn("#rehearsal-use-embedded");
        assertThat(robot.lookup("#rehearsal-elsewhere").query().isVisible()).isFalse();
        assertThat(robot.lookup("#show-CONTENT-POLICY").query().isDisabled()).isFalse();
    }
}
