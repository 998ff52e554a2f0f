package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Output;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** What lies over the grid, on the screen. */
@ExtendWith(ApplicationExtension.class)
class CloseupViewTest {
    @TempDir
    private static Path folder;

    private final LibraryRig rig = new LibraryRig();
    private LibraryViewModel model;
    private Closeup closeup;
    private Scene scene;
    private Thumbnails thumbnails;
    private Output island;
    private Output moon;

    @Start
    void start(Stage stage) throws IOException {
        island = add("island", 0);
        moon = add("moon", 1);
        model = rig.model(Work.inline());
        closeup = CloseupRig.over(rig.library, model, folder);
        Work work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        thumbnails = new Thumbnails(new PixelEngine(), new PictureCache(64_000_000), work);
        scene = new Scene(view(thumbnails), 900, 700);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    private Parent view(Thumbnails thumbnails) {
        return new LibraryView(model, closeup, thumbnails, new DropReader(image -> new byte[0]), () -> {});
    }

    private Output add(String prompt, int hours) throws IOException {
        Path file = folder.resolve(prompt + ".png");
        ImageIO.write(new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Output output = Samples.output(
                KinSamples.recipe(Operation.EDIT, prompt, thumbsmith.contract.Slot.SOURCE),
                Samples.NOON.minusSeconds(3600L * hours),
                Service.EMBEDDED,
                file,
                false);
        rig.library.add(output);
        return output;
    }

    @Test
    void onePixelOfThePictureIsOneOfTheScreenAtAHundredPercent(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(island));
        await(() -> image("#large-pan").getImage() != null);
        robot.clickOn("#large-full");
        await(() -> width("#large-pan") == 1280);
        robot.clickOn("#large-in");
        await(() -> width("#large-pan") == 1600);
        robot.clickOn("#large-fit");
        await(() -> width("#large-pan") < 900);
        robot.doubleClickOn("#large-pan");
        await(() -> width("#large-pan") == 1280);
    }

    @Test
    void aPictureThatIsLargerThanItsRoomFollowsTheHandAndTheArrows(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(island));
        await(() -> image("#large-pan").getImage() != null);
        robot.type(KeyCode.DIGIT1);
        await(() -> width("#large-pan") == 1280);
        double before = left();
        robot.drag("#large-pan").moveBy(-100, 0).drop();
        await(() -> left() < before - 50);
        double moved = left();
        robot.type(KeyCode.RIGHT);
        await(() -> left() < moved);
        assertThat(model.openedProperty().get())
                .as("arrows turn only where all is seen")
                .contains(island);
        robot.type(KeyCode.DIGIT0, KeyCode.RIGHT);
        await(() -> model.openedProperty().get().equals(java.util.Optional.of(moon)));
    }

    @Test
    void starsAndFavouriteAreKept(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(island));
        robot.clickOn("#large-star-4").clickOn("#large-favourite");
        await(() -> rig.item("island").stars() == 4 && rig.item("island").favourite());
        robot.clickOn("#large-star-4");
        await(() -> rig.item("island").stars() == 0);
    }

    @Test
    void escBacksOutOneLayerAtATime(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(island));
        robot.interact(() -> closeup.compare(List.of(island, moon)));
        await(() -> closeup.topProperty().get() == Closeup.Top.COMPARE);
        robot.type(KeyCode.ESCAPE);
        assertThat(closeup.topProperty().get()).isEqualTo(Closeup.Top.LARGE);
        robot.type(KeyCode.L);
        await(() -> closeup.topProperty().get() == Closeup.Top.LINEAGE);
        robot.clickOn("#lineage-again");
        assertThat(closeup.chain().isOpen()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(closeup.chain().isOpen()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(closeup.topProperty().get()).isEqualTo(Closeup.Top.LARGE);
        robot.type(KeyCode.ESCAPE);
        assertThat(closeup.topProperty().get()).isEqualTo(Closeup.Top.GRID);
    }

    /** The mouse rests elsewhere: a scene holds what the mouse was over last. */
    @Test
    void closedViewsAreCollectedWhileTheirModelsLive(FxRobot robot) throws Exception {
        BorderPane window = new BorderPane();
        window.setTop(new Label("elsewhere"));
        robot.interact(() -> scene.setRoot(window));
        robot.moveTo("elsewhere");
        robot.interact(() ->
                window.setCenter(new CloseupView(model, closeup, thumbnails, new DropReader(image -> new byte[0]))));
        robot.interact(() -> model.open(island));
        robot.interact(() -> closeup.compare(List.of(island, moon)));
        robot.interact(() -> closeup.lineage(island));
        List<WeakReference<Node>> views = List.of(
                weak("#library-large"), weak("#library-compare"), weak("#library-lineage"), weak("#library-chain"));
        robot.interact(() -> window.setCenter(null));
        await(() -> {
            System.gc();
            return views.stream().allMatch(view -> view.get() == null);
        });
        assertThat(closeup.topProperty().get()).isEqualTo(Closeup.Top.COMPARE);
    }

    private WeakReference<Node> weak(String id) {
        return new WeakReference<>(scene.getRoot().lookup(id));
    }

    private ImageView image(String pane) {
        return (ImageView) scene.getRoot().lookup(pane).lookup(".image-view");
    }

    private double width(String pane) {
        return Math.round(image(pane).getLayoutBounds().getWidth());
    }

    private double left() {
        Bounds at = image("#large-pan").localToScene(image("#large-pan").getLayoutBounds());
        return at.getMinX();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    }
}
