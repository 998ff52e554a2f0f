package thumbsmith.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.Budget;
import thumbsmith.ui.Theme;

@ExtendWith(ApplicationExtension.class)
class SpendingViewTest {
    @TempDir
    static Path home;

    private SpendingRig rig;
    private final StackPane screens = new StackPane();

    @Start
    void start(Stage stage) {
        rig = new SpendingRig(home.resolve(Long.toString(System.nanoTime())));
        Theme.loadFonts();
        Theme.apply(false);
        screens.getChildren().setAll(new SpendingView(rig.model()));
        Scene scene = new Scene(screens, 1000, 900);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static void books(SpendingRig rig) {
        rig.paid("2026-10-30T12:00:00Z", Operation.EDIT, Optional.empty(), "0.12");
        rig.paid("2026-11-22T09:00:00Z", Operation.TEXT, Optional.of(Model.PKZ_4), "0.37");
        rig.filedUnder("Island_one");
    }

    @Test
    void anEmptyLedgerSaysSoAndBudgetAndPricesAreThere(FxRobot robot) {
        assertThat(robot.lookup("Nothing was spent yet").queryAs(Label.class).isVisible())
                .isTrue();
        assertThat(robot.lookup("#spending-export").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#price-text-pkz_4_5").queryAs(TextField.class).getText())
                .isEqualTo("0.13");
    }

    @Test
    void figuresComeAndTheBudgetTypedBelowCountsAtOnce(FxRobot robot) {
        robot.interact(() -> {
            books(rig);
            rig.model().refresh();
        });
        assertThat(robot.from(robot.lookup("#spending-this-month"))
                        .lookup("$0.37")
                        .tryQuery())
                .isPresent();
        assertThat(robot.from(robot.lookup("#spending-by-project"))
                        .lookup("Island_one")
                        .tryQuery())
                .isPresent();
        robot.interact(
                () -> robot.lookup("#budget-month").queryAs(TextField.class).setText("0.30"));
        assertThat(rig.preferences.get().budget())
                .isEqualTo(new Budget(Optional.empty(), Optional.of(new BigDecimal("0.30"))));
        assertThat(robot.lookup("$0.07 over the budget of $0.30").tryQuery()).isPresent();
    }

    @Test
    void monthsTurnByTheirArrows(FxRobot robot) {
        robot.interact(() -> {
            books(rig);
            rig.model().refresh();
        });
        robot.clickOn("#spending-earlier");
        assertThat(robot.lookup("#spending-month-name").queryAs(Label.class).getText())
                .isEqualTo("October 2026");
        assertThat(robot.lookup("#spending-earlier").query().isDisabled()).isTrue();
        robot.clickOn("#spending-later");
        assertThat(robot.lookup("#spending-month-name").queryAs(Label.class).getText())
                .isEqualTo("November 2026");
    }

    @Test
    void aLedgerThatCannotBeReadIsSaidWithAWayToTryAgain(FxRobot robot) {
        robot.interact(() -> {
            rig.instead = Optional.of(new BrokenReport());
            rig.model().refresh();
        });
        assertThat(robot.lookup("The ledger could not be read").query().isVisible())
                .isTrue();
        rig.instead = Optional.empty();
        robot.clickOn("#spending-again");
        assertThat(robot.lookup("Nothing was spent yet").query().isVisible()).isTrue();
    }

    /** As the shell does, which takes a screen out of its stage; of one that no pointer met, since TestFX keeps those. */
    @Test
    void aClosedViewIsCollectedWhileItsModelLives(FxRobot robot) throws Exception {
        robot.moveTo(990, 990);
        robot.interact(() -> {
            books(rig);
            screens.getChildren().setAll(new SpendingView(rig.model()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        WeakReference<Node> closed = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Node view = screens.getChildren().getFirst();
            screens.getChildren().setAll(new Pane());
            return new WeakReference<>(view);
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            System.gc();
            return closed.get() == null;
        });
        assertThat(rig.model().stateProperty().get()).isInstanceOf(SpendingViewModel.State.Read.class);
    }
}
