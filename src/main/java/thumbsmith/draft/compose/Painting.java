package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.scene.Figure;

/** Fills a stage, from the ground to the words. */
final class Painting {
    private final Stage stage;
    private final BufferedImage picture;
    private final List<Rectangle2D> faces = new ArrayList<>();

    Painting(Stage stage) {
        this.stage = stage;
        this.picture = Canvas.of(stage.format());
    }

    Composition paint() {
        Typesetter typesetter = new Typesetter(stage, picture);
        Backdrop.paint(stage, picture);
        Requisites requisites = new Requisites(stage);
        requisites.scatter(picture);
        requisites.place(picture);
        Optional<Figure> person = new Actors(stage).paint(picture);
        person.map(Figure::face).ifPresent(faces::add);
        faces.forEach(typesetter::keepOut);
        write(typesetter);
        return composition(typesetter.written());
    }

    private void write(Typesetter typesetter) {
        for (Slot slot : List.of(Slot.NUMBER, Slot.HEADLINE, Slot.LEFT_LABEL, Slot.RIGHT_LABEL)) {
            stage.box(slot).ifPresent(box -> typesetter.write(Copy.in(slot, stage), box, lines(slot)));
        }
    }

    private int lines(Slot slot) {
        return slot == Slot.NUMBER ? 1 : stage.layout().lines();
    }

    private Composition composition(List<Written> written) {
        return new Composition(
                picture,
                stage.layout().name(),
                written.stream().map(Written::ink).reduce(Rectangle2D::createUnion),
                faces,
                written.stream().mapToDouble(Written::contrast).min().orElse(Contrast.between(0, 0xFFFFFF)));
    }
}
