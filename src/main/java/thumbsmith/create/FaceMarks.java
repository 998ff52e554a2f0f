package thumbsmith.create;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.face.Face;
import thumbsmith.job.Taken;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** A mark about each face over a slot's picture; a press on one means that face, another press means none. */
final class FaceMarks extends Region {
    private static final Texts TEXTS = Texts.of(FaceMarks.class);
    /** In px: what a pointer can meet. */
    private static final double LEAST = 28;

    private final SlotFaces faces;

    FaceMarks(SlotFaces faces) {
        this.faces = faces;
        getStyleClass().add("face-marks");
        setPickOnBounds(false);
        // A press on a mark is no press on the slot below.
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        Nodes.follow(this, faces.stateProperty(), state -> mark(state.all()));
        Nodes.follow(this, faces.chosenProperty(), this::light);
    }

    private void mark(List<Face> found) {
        getChildren().clear();
        for (int i = 0; i < found.size(); i++) getChildren().add(mark(found.get(i), i + 1, found.size()));
        light(faces.chosenProperty().get());
    }

    private ToggleButton mark(Face face, int number, int all) {
        ToggleButton mark = new ToggleButton();
        mark.setId("face-" + faces.slot().wire() + "-" + number);
        mark.getStyleClass().setAll("face-mark");
        mark.setUserData(face);
        mark.setAccessibleText(TEXTS.get("face.mark", number, all));
        mark.setOnAction(event -> press(mark, face));
        return Keys.tip(mark, TEXTS.get("face.mark.tip." + faces.slot().wire()));
    }

    private void press(ToggleButton mark, Face face) {
        if (mark.isSelected()) faces.choose(face);
        else faces.chooseNone();
        light(faces.chosenProperty().get());
    }

    private void light(Optional<Face> chosen) {
        getChildren()
                .forEach(it -> ((ToggleButton) it)
                        .setSelected(
                                chosen.filter(face -> face == it.getUserData()).isPresent()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!(faces.stateProperty().get() instanceof SlotFaces.State.Found(Taken picture, List<Face> _))) return;
        PictureInfo info = picture.info();
        double scale = Math.min(getWidth() / info.width(), getHeight() / info.height());
        double left = (getWidth() - info.width() * scale) / 2;
        double top = (getHeight() - info.height() * scale) / 2;
        getChildren().forEach(it -> place((ToggleButton) it, ((Face) it.getUserData()).box(), scale, left, top));
    }

    private static void place(ToggleButton mark, Rectangle2D box, double scale, double left, double top) {
        double side = Math.max(LEAST, Math.max(box.getWidth(), box.getHeight()) * scale);
        mark.resizeRelocate(
                left + box.getCenterX() * scale - side / 2, top + box.getCenterY() * scale - side / 2, side, side);
    }
}
