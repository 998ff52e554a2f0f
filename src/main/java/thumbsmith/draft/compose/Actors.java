package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.scene.Figure;
import thumbsmith.draft.scene.People;
import thumbsmith.draft.scene.Pose;

/** Lets the person step in front of the ground. */
final class Actors {
    /** All of these are shares of the picture's height. */
    private static final double CLOSE_UP = 0.45;

    private static final double CLOSE_UP_LOSS = 0.1;
    private static final double HEAD_ROOM = 0.02;
    private static final double MOST_LOWERED = 0.06;

    private final Stage stage;

    Actors(Stage stage) {
        this.stage = stage;
    }

    /** Where somebody was painted; empty where nobody is in the cast or in the layout. */
    Optional<Figure> paint(BufferedImage picture) {
        return stage.box(Slot.FACE).flatMap(face -> stage.cast().person().map(it -> place(picture, it, face)));
    }

    Figure place(BufferedImage picture, Cutout person, Rectangle2D face) {
        return People.place(picture, person, pose(withHeadRoom(person, face)), stage.palette());
    }

    /** Where they would come to stand. */
    Figure plan(BufferedImage picture, Cutout person, Rectangle2D face) {
        return People.plan(picture, person, pose(withHeadRoom(person, face)));
    }

    /** Hats and hair stay in the picture: the face moves down a little, then becomes smaller; close-ups may lose some. */
    private Rectangle2D withHeadRoom(Cutout person, Rectangle2D face) {
        double height = stage.format().height();
        boolean close = face.getHeight() / height > CLOSE_UP;
        double above = person.face().getCenterY() / person.face().getHeight();
        double least = height * (close ? -CLOSE_UP_LOSS : HEAD_ROOM);
        double lower = Math.clamp(least + above * face.getHeight() - face.getCenterY(), 0, height * MOST_LOWERED);
        double room = face.getCenterY() + lower - least;
        double scale = Math.min(1, room / (above * face.getHeight()));
        double w = face.getWidth() * scale;
        double h = face.getHeight() * scale;
        return new Rectangle2D.Double(face.getCenterX() - w / 2, face.getCenterY() + lower - h / 2, w, h);
    }

    private Pose pose(Rectangle2D face) {
        boolean lit = face.getCenterX() > stage.format().width() / 2.0;
        return new Pose(face, false, lit, stage.idea().one("outline", List.of(true, false, false, false)));
    }
}
