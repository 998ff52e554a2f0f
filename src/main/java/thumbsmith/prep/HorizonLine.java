package thumbsmith.prep;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/** While a level line is asked for, lies over the canvas and takes it. */
final class HorizonLine extends Pane {
    private final CropModel model;
    private final Line line = new Line();

    HorizonLine(CropModel model) {
        this.model = model;
        setId("crop-horizon");
        setCursor(Cursor.CROSSHAIR);
        line.getStyleClass().add("crop-horizon");
        line.setVisible(false);
        getChildren().add(line);
        setOnMousePressed(this::begin);
        setOnMouseDragged(this::draw);
        setOnMouseReleased(this::end);
    }

    void lay(double canvasWidth, double canvasHeight) {
        resizeRelocate(0, 0, canvasWidth, canvasHeight);
        setVisible(model.levellingProperty().get());
    }

    private void begin(MouseEvent event) {
        line.setStartX(event.getX());
        line.setStartY(event.getY());
        draw(event);
        line.setVisible(true);
    }

    private void draw(MouseEvent event) {
        line.setEndX(event.getX());
        line.setEndY(event.getY());
        event.consume();
    }

    private void end(MouseEvent event) {
        draw(event);
        line.setVisible(false);
        model.level(new Horizon(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY()));
    }
}
