package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.scene.Figure;
import thumbsmith.draft.scene.People;
import thumbsmith.draft.scene.Pose;

/** Lets the person step in front of the ground. */
final class Actors {
    private final Stage stage;

    Actors(Stage stage) {
        this.stage = stage;
    }

    /** Where somebody was painted; empty where nobody is in the cast or in the layout. */
    Optional<Figure> paint(BufferedImage picture) {
        return stage.box(Slot.FACE).flatMap(face -> stage.cast().person().map(it -> place(picture, it, face)));
    }

    private Figure place(BufferedImage picture, Cutout person, Rectangle2D face) {
        return People.place(picture, person, pose(face), stage.palette());
    }

    private Pose pose(Rectangle2D face) {
        boolean lit = face.getCenterX() > stage.format().width() / 2.0;
        return new Pose(face, false, lit, stage.idea().one("outline", java.util.List.of(true, false, false, false)));
    }
}
