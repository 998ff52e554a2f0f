package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Preset;
import thumbsmith.darkroom.Presets;
import thumbsmith.darkroom.Tone;
import thumbsmith.image.Pixels;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class PrepPanelsTest {
    @TempDir
    private static Path folder;

    private PanelsRig rig;
    private PanelsModel model;

    @Start
    void start(Stage stage) {
        rig = new PanelsRig(folder);
        rig.work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        model = rig.panels();
        rig.result.set(Optional.of(grey()));
        ScrollPane scroll = new ScrollPane(PrepPanels.of(model, new DropReader(picture -> new byte[0])));
        scroll.setFitToWidth(true);
        Scene scene = new Scene(scroll, 344, 980);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aSliderMovesByKeysAndBackspacePutsItBack(FxRobot robot) {
        focus(robot, "#tone-contrast");
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(rig.recipe().tone().contrast()).isEqualTo(2);
        assertThat(text(robot, "#tone-contrast-value")).isEqualTo("+2");
        robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        assertThat(rig.recipe().tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(rig.steps()).isEqualTo(3);
    }

    @Test
    void undoMovesTheSliderBackAndMakesNoStepOfItsOwn(FxRobot robot) {
        robot.interact(() -> model.tone().of(Adjustment.EXPOSURE).set(1.5));
        assertThat(robot.lookup("#tone-exposure").queryAs(Slider.class).getValue())
                .isEqualTo(1.5);
        robot.interact(rig.session::undo);
        assertThat(robot.lookup("#tone-exposure").queryAs(Slider.class).getValue())
                .isZero();
        assertThat(rig.session.redoableProperty().get()).isTrue();
    }

    @Test
    void aNumberIsTypedAndNonsenseFallsBack(FxRobot robot) {
        type(robot, "#tone-saturation-value", "-40");
        assertThat(rig.recipe().tone().saturation()).isEqualTo(-40);
        type(robot, "#tone-saturation-value", "much");
        assertThat(rig.recipe().tone().saturation()).isEqualTo(-40);
        assertThat(text(robot, "#tone-saturation-value")).isEqualTo("−40");
    }

    @Test
    void onePressAppliesAPresetAndMarksIt(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#preset-shorts-cover").tryQuery().isPresent());
        fire(robot, "#preset-shorts-cover");
        assertThat(rig.recipe().frame().size()).hasValue(new Frame.Size(1080, 1920));
        assertThat(node(robot, "#preset-shorts-cover").getAccessibleText()).isEqualTo("Shorts cover, in use");
        assertThat(text(robot, "#frame-width")).isEqualTo("1080");
    }

    @Test
    void theRecipeIsKeptAsAPresetByName(FxRobot robot) throws Exception {
        robot.interact(() -> model.tone().of(Adjustment.SHARPEN).set(30));
        fire(robot, "#preset-save");
        type(robot, "#preset-name", "Crisp");
        await(() -> robot.lookup("#preset-crisp").tryQuery().isPresent());
        assertThat(rig.presets
                        .named("Crisp")
                        .map(Preset::recipe)
                        .map(PrepRecipe::tone)
                        .map(Tone::sharpen))
                .hasValue(30);
        assertThat(node(robot, "#preset-name").getParent().isVisible()).isFalse();
        rig.presets.delete("Crisp");
    }

    @Test
    void sizeAndShapeAreTypedAndChosen(FxRobot robot) {
        type(robot, "#frame-width", "1280");
        fire(robot, "#frame-shape-16-9");
        assertThat(rig.recipe().frame().size()).hasValue(new Frame.Size(1280, 720));
        fire(robot, "#frame-fit-pad");
        fire(robot, "#frame-margin-colour");
        type(robot, "#frame-margin-rgb", "#f80");
        assertThat(rig.recipe().frame().margin()).isEqualTo(new Frame.Margin.Colour(0xFF8800));
        type(robot, "#frame-ratio", "square");
        assertThat(rig.recipe().frame().size()).hasValue(new Frame.Size(1280, 720));
    }

    @Test
    void aSwatchColoursTheBackdropAndUndoTakesThePanelBack(FxRobot robot) {
        fire(robot, "#backdrop-colour");
        fire(robot, "#backdrop-rgb-e5172f");
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Colour(0xE5172F));
        robot.interact(rig.session::undo);
        robot.interact(rig.session::undo);
        assertThat(node(robot, "#backdrop-rgb").getParent().getParent().isVisible())
                .isFalse();
    }

    @Test
    void wordsAreAddedTypedPlacedAndJudgedAtTheSizeOfTheFeed(FxRobot robot) throws Exception {
        fire(robot, "#text-add");
        robot.interact(() -> robot.lookup("#text-words").queryTextInputControl().setText("MOON"));
        assertThat(rig.recipe().texts().getFirst().text()).isEqualTo("MOON");
        fire(robot, "#text-place-bottom-left");
        assertThat(rig.recipe().texts().getFirst().y()).isGreaterThan(0.5);
        assertThat(((Labeled) node(robot, "#text-0")).getText()).isEqualTo("MOON");
        await(() -> text(robot, "#feed-figures").contains("168 px"));
        type(robot, "#text-size-value", "5");
        robot.interact(() -> rig.result.set(Optional.of(grey())));
        await(() -> text(robot, "#feed-verdict").equals("Too small to read here"));
        fire(robot, "#text-delete");
        assertThat(rig.recipe().texts()).isEmpty();
        assertThat(node(robot, "#text-words").getParent().isVisible()).isFalse();
    }

    @Test
    void adjustmentsAreCopiedAndPastedByKey(FxRobot robot) {
        robot.interact(() -> model.tone().of(Adjustment.CONTRAST).set(15));
        focus(robot, "#tone-contrast");
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.interact(() -> rig.session.restart(PrepRecipe.PLAIN));
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V).release(KeyCode.V, KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(rig.recipe().tone().contrast()).isEqualTo(15);
    }

    @Test
    void aPanelFoldsAway(FxRobot robot) {
        fire(robot, "#panel-tone-title");
        assertThat(node(robot, "#tone-contrast").getParent().getParent().isVisible())
                .isFalse();
        fire(robot, "#panel-tone-title");
        assertThat(node(robot, "#tone-contrast").getParent().getParent().isVisible())
                .isTrue();
    }

    @Test
    void everyPresetThatComesWithTheProgramIsOffered(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#preset-works-everywhere").tryQuery().isPresent());
        assertThat(model.presets().presetsProperty().get())
                .extracting(Preset::name)
                .contains(Presets.WORKS_EVERYWHERE, Presets.UPLOAD_4K, Presets.SQUARE, Presets.SERVICE_INPUT);
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> node(robot, id).requestFocus());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(id).queryTextInputControl();
            field.requestFocus();
            field.setText(words);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        Node node = node(robot, id);
        return node instanceof Labeled label ? label.getText() : ((TextInputControl) node).getText();
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
    }

    private static Pixels grey() {
        int[] argb = new int[1280 * 720];
        Arrays.fill(argb, 0xFF808080);
        return new Pixels(1280, 720, argb);
    }
}
