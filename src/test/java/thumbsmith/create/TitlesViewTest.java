package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
final class TitlesViewTest {
    @TempDir
    Path home;

    private CreateRig rig;
    private final List<Runnable> held = new ArrayList<>();

    @Start
    void open(Stage stage) {
        rig = new CreateRig(home);
        Theme.apply(false);
        Thumbnails thumbnails = new Thumbnails(new PixelEngine(), new PictureCache(16 << 20), Work.inline());
        CreateView view = new CreateView(rig.model(), thumbnails, new DropReader(new PixelEngine()::png));
        Scene scene = new Scene(view, 980, 820);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rig::close);
        rig.memory.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Node focus(FxRobot robot) {
        return robot.lookup("#create").query().getScene().getFocusOwner();
    }

    private void answerWith(String... titles) {
        rig.titles = Outcome.done(new TitlesAnswer(List.of(titles), Optional.of("They promise a story."), "r-1"));
    }

    @Test
    void aPersonAsksForTitlesWalksThroughThemCopiesOneAndGoesBackByKeyboard(FxRobot robot) {
        answerWith("I bought my own island", "Why I bought an island", "The day I bought an island");
        assertThat(robot.lookup("#titles").queryButton().isDisabled()).isTrue();
        assertThat(text(robot, "#titles-why")).isEqualTo("Say what the video is about, or add a support picture.");
        assertThat(isShown(robot, "#titles-panel")).isFalse();

        robot.clickOn("#prompt").write("I bought my own island");
        assertThat(text(robot, "#titles")).isEqualTo("Titles · free draft");
        robot.interact(() -> robot.lookup("#titles").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(focus(robot)).isInstanceOf(TitleRow.class);
        robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C);
        assertThat(rig.copied).containsExactly("Why I bought an island");
        assertThat(focus(robot).getAccessibleText()).isEqualTo("Title 2 of 3: Why I bought an island, 22 characters");

        robot.push(KeyCode.H);
        assertThat(rig.model().composer().prompt().get())
                .isEqualTo("I bought my own island. The headline says “Why I bought an island”.");
        assertThat(focus(robot)).isInstanceOf(TitleRow.class);
        robot.push(KeyCode.H);
        assertThat(rig.model().composer().prompt().get()).doesNotContain("headline");
        robot.clickOn("#titles-copy-all");
        assertThat(rig.copied).last().asString().hasLineCount(3);
        assertThat(text(robot, "#titles-line")).isEqualTo("All titles are copied, a line each.");

        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, "#titles-panel")).isFalse();
        assertThat(focus(robot).getId()).isEqualTo("titles");
        assertThat(text(robot, "#titles")).isEqualTo("Show titles");
    }

    @Test
    void whileTheyAreAskedForTheTimeRunsAndCancelHasTheFocus(FxRobot robot) {
        robot.clickOn("#prompt").write("An island");
        rig.waiting = held::add;
        robot.clickOn("#titles");
        assertThat(text(robot, "#titles-phase")).isEqualTo("Finding titles 0:00");
        assertThat(focus(robot).getId()).isEqualTo("titles-cancel");
        robot.push(KeyCode.SPACE);

        assertThat(isShown(robot, "#titles-cancel")).isTrue();
        assertThat(focus(robot).getId()).isEqualTo("titles-ask");
        assertThat(text(robot, "#titles-ask")).isEqualTo("Ask for titles · free draft");
    }

    @Test
    void aFailureStandsInThePanelAndItsWayOutLeadsToThePrompt(FxRobot robot) {
        rig.titles = Outcome.failed(new Failure.Api(
                "PARSE_ERROR", 500, Optional.of("r-9"), List.of(), "<b>bad json</b>", Optional.empty()));
        robot.clickOn("#prompt").write("An island");
        robot.clickOn("#titles");
        assertThat(isShown(robot, "#trouble-title")).isTrue();
        assertThat(focus(robot).getId()).isEqualTo("way-reword");

        robot.clickOn("#way-reword");
        assertThat(focus(robot).getId()).isEqualTo("prompt");
        answerWith("An island of my own");
        assertThat(robot.lookup("#titles-ask").query().getParent().isVisible()).isFalse();
        robot.clickOn("#way-try-again");
        assertThat(robot.lookup("#titles-rows .title-row").queryAll()).hasSize(1);
        assertThat(robot.lookup("#titles-panel .inline-trouble").query().isVisible())
                .isFalse();
    }

    @Test
    void aFailedScoreStandsOnItsCardWithItsWaysOut(FxRobot robot) {
        robot.clickOn("#prompt").write("An island");
        robot.clickOn("#generate");
        Job job = rig.desk.submitted.getFirst();
        robot.interact(() -> {
            rig.finish(job, 0.4f);
            JobCardModel card = rig.card(job);
            rig.model().results(card).score(card.outputProperty().get().orElseThrow(), outcome -> {});
            rig.results.scores.getFirst().accept(Outcome.failed(new Failure.Unexpected("x")));
        });
        Node card = robot.lookup("#card-" + job.id()).query();
        robot.interact(() ->
                robot.from(card).lookup("#way-try-again").queryAs(Button.class).fire());
        assertThat(rig.results.scores).hasSize(2);
        assertThat(robot.from(card).lookup(".score-trouble").query().isVisible())
                .isFalse();
    }
}
