package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.scene.Figure;
import thumbsmith.draft.scene.Finish;

/** Fills a stage, from the ground to the words. */
final class Painting {
    private static final List<Slot> WRITTEN = List.of(Slot.LEFT_LABEL, Slot.RIGHT_LABEL, Slot.HEADLINE);
    /** Of film, for pictures that no style gives its own. */
    private static final double GRAIN = 0.012;

    private final Stage stage;
    private final BufferedImage picture;
    private final Typesetter typesetter;
    private final List<Rectangle2D> faces = new ArrayList<>();

    Painting(Stage stage) {
        this.stage = stage;
        this.picture = Canvas.of(stage.format());
        this.typesetter = new Typesetter(stage, picture);
    }

    Composition paint() {
        ground();
        Requisites requisites = new Requisites(stage);
        requisites.scatter(picture);
        Optional<Figure> object = requisites.place(picture);
        if (stage.layout().behind()) {
            finish();
            new Depth(stage, picture, typesetter).paint().ifPresent(faces::add);
        } else {
            person(object);
        }
        return composition(typesetter.written());
    }

    private void ground() {
        if (stage.layout().has(Slot.LEFT, stage.format())) {
            Sides sides = new Sides(stage);
            sides.paint(picture);
            faces.addAll(sides.faces());
        } else {
            Backdrop.paint(stage, picture);
        }
        if (stage.showsBacking()) faces.addAll(stage.cast().faces());
    }

    private void person(Optional<Figure> object) {
        finish();
        new Actors(stage).paint(picture).map(Figure::face).ifPresent(faces::add);
        new Marking(stage, picture).paint(object);
        faces.forEach(typesetter::keepOut);
        words();
    }

    private void words() {
        if (stage.layout().has(Slot.NUMBER, stage.format())) {
            typesetter.stack(Copy.in(Slot.NUMBER, stage), Copy.in(Slot.HEADLINE, stage), Copy.endsWithNumber(stage));
        } else {
            for (Slot slot : WRITTEN) {
                stage.box(slot)
                        .ifPresent(it -> typesetter.write(
                                Copy.in(slot, stage), it, stage.layout().lines()));
            }
        }
        stage.box(Slot.ITEMS).ifPresent(it -> Rows.paint(stage, picture, typesetter, it));
    }

    /** Before anybody steps in: skin keeps its own light. */
    private void finish() {
        long seed = stage.idea().chance("grain").nextLong();
        stage.style()
                .flatMap(LearnedLook::manner)
                .ifPresentOrElse(
                        it -> Finish.apply(picture, it, seed),
                        () -> Finish.grain(
                                picture, seed, stage.finesse() == Finesse.FULL ? GRAIN : Finish.LEAST_GRAIN));
    }

    private Composition composition(List<Written> written) {
        return new Composition(
                picture,
                stage.layout().name(),
                written.stream().map(Written::ink).toList(),
                faces,
                written.stream().mapToDouble(Written::contrast).min().orElse(Contrast.between(0, 0xFFFFFF)));
    }
}
