package thumbsmith.prep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.darkroom.Geometry;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The crop tool's bar below the canvas: the shape, turns, straightening. */
final class CropBar extends FlowPane {
    private static final Texts TEXTS = Texts.of(CropBar.class);

    private final CropModel model;
    private final PrepSession session;
    private final Slider angle = new Slider(-Geometry.MOST_STRAIGHTEN, Geometry.MOST_STRAIGHTEN, 0);
    private final Label degrees = Parts.label("", "small");

    CropBar(PrepViewModel screen) {
        this.model = screen.crop();
        this.session = screen.session();
        setId("crop-bar");
        getStyleClass().add("crop-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(shapes(), turns(), straightening(), ends());
        model.activeProperty().when(Shown.is(this)).subscribe(active -> Shown.set(this, active));
        session.recipeProperty().when(Shown.is(this)).subscribe(recipe -> show(recipe.geometry()));
    }

    private HBox shapes() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons =
                Arrays.stream(RatioLock.values()).map(CropBar::shape).toList();
        HBox row = Parts.pills(group, buttons);
        Choice.follow(row, group, model.lockProperty(), model::lock);
        return row;
    }

    private static ToggleButton shape(RatioLock lock) {
        ToggleButton button = new ToggleButton(TEXTS.get("shape." + lock.key()));
        button.setId("shape-" + lock.key());
        button.setUserData(lock);
        return Keys.tip(button, TEXTS.get("shape." + lock.key() + ".tip"));
    }

    private HBox turns() {
        return new HBox(
                Parts.tool("turn-left", Feather.ROTATE_CCW, TEXTS.get("turn.left"), model::counterclockwise),
                Parts.tool("turn-right", Feather.ROTATE_CW, TEXTS.get("turn.right"), model::clockwise),
                Parts.tool("turn-mirror", Feather.CODE, TEXTS.get("turn.mirror"), model::mirror),
                Parts.tool("turn-flip", Feather.CHEVRONS_DOWN, TEXTS.get("turn.flip"), model::flip));
    }

    private HBox straightening() {
        angle.setId("straighten");
        angle.setAccessibleText(TEXTS.get("straighten"));
        angle.setBlockIncrement(0.5);
        angle.setPrefWidth(104);
        angle.valueProperty().addListener((observed, was, now) -> turn(now.doubleValue()));
        angle.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> model.settle());
        angle.addEventHandler(KeyEvent.KEY_RELEASED, event -> model.settle());
        degrees.setId("straighten-degrees");
        degrees.setMinWidth(44);
        HBox row = new HBox(
                8,
                Parts.toggle(
                        "straighten-line",
                        Feather.MINUS,
                        TEXTS.get("straighten.line"),
                        model.levellingProperty(),
                        () -> model.levelling(!model.levellingProperty().get())),
                angle,
                degrees);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox ends() {
        Button whole = Parts.tool("crop-all", Feather.MAXIMIZE, TEXTS.get("crop.all"), model::everything);
        Button done = new Button(TEXTS.get("crop.done"));
        done.setId("crop-done");
        done.setOnAction(press -> model.done());
        return new HBox(8, whole, Keys.tip(done, TEXTS.get("crop.done.tip")));
    }

    /** What the slider shows is no new step. */
    private void turn(double degrees) {
        double fine = Math.round(degrees * 10) / 10.0;
        if (Math.abs(fine - session.recipe().geometry().straighten()) >= 0.05) model.straighten(fine);
    }

    private void show(Geometry geometry) {
        if (Math.abs(angle.getValue() - geometry.straighten()) > 0.05) angle.setValue(geometry.straighten());
        degrees.setText(String.format(Locale.ENGLISH, "%.1f°", geometry.straighten()));
    }
}
