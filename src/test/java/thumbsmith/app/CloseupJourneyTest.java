package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.create.ComposerModel;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Job;
import thumbsmith.job.Offer;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.ui.DropContent;

/** A scripted person looks closely at what was made, in the program's own window over real HTTP. */
@ExtendWith(ApplicationExtension.class)
final class CloseupJourneyTest {
    private static final Path ROCKET =
            Path.of("src/test/resources/thumbsmith/pictures/rocket.jpg").toAbsolutePath();

    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aRecipeComesBackToCreateAndWhatWasThereIsKeptAside(FxRobot robot) {
        make(Operation.TEXT, "I bought my own island", Map.of());
        robot.clickOn("#prompt").write("mine");
        openNewest(robot);
        robot.clickOn("#large-reuse");
        WindowRig.await("it asks in place", () -> isSeen(robot, "#reuse-aside"));
        assertThat(composer().prompt().get()).isEqualTo("mine");
        robot.clickOn("#reuse-aside");
        WindowRig.await("the recipe is there", () -> composer().prompt().get().equals("I bought my own island"));
        robot.clickOn("#aside-back");
        WindowRig.await(
                "the earlier inputs are back", () -> composer().prompt().get().equals("mine"));
    }

    @Test
    void fourAreComparedZoomedTogetherOneMarkedAndOneTakenOut(FxRobot robot) {
        for (int i = 0; i < 4; i++) make(Operation.TEXT, "Island number " + i, Map.of());
        library(robot, 4);
        robot.type(KeyCode.HOME);
        for (int i = 0; i < 3; i++)
            robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.type(KeyCode.C);
        WindowRig.await("four are beside each other", () -> isSeen(robot, "#compare-4"));
        String whole = text(robot, "#compare-percent");
        WindowRig.await(
                "the first has the focus",
                () -> robot.lookup("#compare-1").query().isFocused());
        robot.type(KeyCode.DIGIT1);
        WindowRig.await(
                "all are at 100 %", () -> text(robot, "#compare-percent").equals("100 %"));
        assertThat(whole).isNotEqualTo("100 %");
        robot.type(KeyCode.F);
        WindowRig.await(
                "the first is a favourite",
                () -> rig.studio().library().items(ids()).stream()
                                .filter(it -> it.favourite())
                                .count()
                        == 1);
        robot.type(KeyCode.DELETE);
        WindowRig.await("three are left", () -> !isSeen(robot, "#compare-4") && isSeen(robot, "#compare-3"));
        robot.type(KeyCode.ESCAPE);
        WindowRig.await("the grid is back", () -> isSeen(robot, "#library-grid"));
    }

    @Test
    void aResultIsLaidOverItsSourceAndTheDividerMovedByKeysAndByHand(FxRobot robot) {
        Output island = make(Operation.TEXT, "I bought my own island", Map.of());
        make(Operation.EDIT, "say \u201cSold\u201d", Map.of(Slot.SOURCE, taken(island.file())));
        openNewest(robot);
        robot.type(KeyCode.C);
        WindowRig.await("one lies over the other", () -> isSeen(robot, "#compare-divider"));
        assertThat(text(robot, "#compare-before")).contains("I bought my own island");
        Node divider = robot.lookup("#compare-divider").query();
        WindowRig.await("the divider has the focus", divider::isFocused);
        double middle = x(divider);
        robot.type(KeyCode.RIGHT);
        WindowRig.await("it moved right", () -> x(divider) > middle);
        robot.drag("#compare-divider").moveBy(-200, 0).drop();
        WindowRig.await("it moved left", () -> x(divider) < middle - 100);
        robot.type(KeyCode.HOME);
        WindowRig.await(
                "only the later picture is seen",
                () -> x(divider) <= x(robot.lookup("#library-compare").query()) + 1);
        robot.type(KeyCode.ESCAPE);
        WindowRig.await("the large one is back", () -> isSeen(robot, "#library-large"));
    }

    @Test
    void theSameStepsAreRunOnAnotherSource(FxRobot robot) {
        Output island = make(Operation.TEXT, "I bought my own island", Map.of());
        Output warm = make(Operation.EDIT, "make it warmer", Map.of(Slot.SOURCE, taken(island.file())));
        make(Operation.EDIT, "make it black and white", Map.of(Slot.SOURCE, taken(warm.file())));
        openNewest(robot);
        robot.type(KeyCode.L);
        WindowRig.await(
                "three steps are shown",
                () -> robot.lookup(".lineage-card").queryAll().size() == 3);
        robot.clickOn("#lineage-again");
        WindowRig.await("the plan is there", () -> text(robot, "#chain-total").startsWith("2 steps"));
        rig.person.picks.add(ROCKET);
        robot.clickOn("#library-chain .slot-box");
        WindowRig.await(
                "it can be run", () -> !robot.lookup("#chain-run").queryButton().isDisabled());
        robot.clickOn("#chain-run");
        WindowRig.await("both steps are made", () -> rig.outputs().size() == 5);
        WindowRig.await(
                "nothing is under way", () -> rig.wiring.chains().underWay().isEmpty());
        Output last = rig.outputs().getFirst();
        assertThat(last.recipe().prompt()).isEqualTo("make it black and white");
        assertThat(rig.studio().library().lineage(last.id()).items())
                .as("the new chain is a family of its own")
                .hasSize(2);
    }

    @Test
    void aFileThatCarriesItsRecipeOffersItAndGivesTheSlotBack(FxRobot robot) {
        Output island = make(Operation.TEXT, "I bought my own island", Map.of());
        robot.interact(
                () -> composer().slots().at(Slot.SUPPORT).model().drop(DropContent.ofFiles(List.of(island.file()))));
        WindowRig.await("it offers the recipe", () -> isSeen(robot, "#recipe-use"));
        assertThat(text(robot, "#recipe-offer")).contains("I bought my own island");
        WindowRig.await(
                "the picture is taken meanwhile",
                () -> composer().slots().at(Slot.SUPPORT).model().picture().isPresent());
        robot.clickOn("#recipe-use");
        WindowRig.await("the recipe is there", () -> composer().prompt().get().equals("I bought my own island"));
        assertThat(composer().slots().at(Slot.SUPPORT).model().picture()).isEmpty();
    }

    private List<java.util.UUID> ids() {
        return rig.outputs().stream().map(Output::id).toList();
    }

    private void library(FxRobot robot, int tiles) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WindowRig.await(
                "they are in the library",
                () -> robot.lookup(".tile").queryAll().size() >= tiles);
        robot.interact(() -> robot.lookup("#library-grid").query().requestFocus());
    }

    private void openNewest(FxRobot robot) {
        library(robot, 1);
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        WindowRig.await("it is open large", () -> isSeen(robot, "#library-large"));
    }

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(CloseupJourneyTest::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    private static double x(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(node -> words(node)).orElse("");
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.getText() : ((Labeled) node).getText();
    }

    private ComposerModel composer() {
        return rig.window.screens().create().composer();
    }

    private Picture taken(Path file) {
        Outcome<Taken> outcome = rig.studio().intake().take(new Offer.OfFile(file), Slot.SOURCE);
        return ((Outcome.Done<Taken>) outcome).value().picture();
    }

    private Output make(Operation operation, String prompt, Map<Slot, Picture> pictures) {
        Recipe recipe = new Recipe(
                operation,
                prompt,
                operation == Operation.TEXT ? Optional.of(Model.PKZ_4_5) : Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures.isEmpty() ? Map.of() : new EnumMap<>(pictures));
        Order order = new Order(recipe, 1, rig.folders.outputs(), Optional.empty());
        Job job = rig.studio()
                .scheduler()
                .submit(List.of(order), Service.EMBEDDED)
                .getFirst();
        WindowRig.await(
                "it is made", () -> rig.studio().journal().output(job.id()).isPresent());
        return rig.studio().journal().output(job.id()).orElseThrow();
    }
}
