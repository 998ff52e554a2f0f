package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.props.Prop;
import thumbsmith.draft.scene.Cards;
import thumbsmith.draft.scene.Figure;
import thumbsmith.draft.scene.Things;

/** Sets the things about that a prompt names. */
final class Requisites {
    private static final int FLYING = 34;
    private static final double MOST_TILT = Math.toRadians(9);

    private final Stage stage;
    private final List<Prop> props;

    Requisites(Stage stage) {
        this.stage = stage;
        this.props = stage.cast().props();
    }

    /** What is in the air, behind everything; nothing of it lies where words or faces will be. */
    void scatter(BufferedImage picture) {
        if (props.isEmpty() || !stage.marks(Mark.FLYING)) return;
        List<Rectangle2D> taken = new ArrayList<>();
        for (Slot slot : List.of(Slot.HEADLINE, Slot.NUMBER, Slot.FACE, Slot.OBJECT)) {
            stage.box(slot).ifPresent(taken::add);
        }
        Prop small =
                stage.layout().has(Slot.OBJECT, stage.format()) && props.size() > 1 ? props.get(1) : props.getFirst();
        Things.scatter(
                picture,
                small,
                FLYING,
                taken,
                stage.palette(),
                stage.idea().chance("flying").nextLong());
    }

    /** Where the main thing was put: the card where there is one, else the first thing. */
    Optional<Figure> place(BufferedImage picture) {
        if (stage.finesse() != Finesse.PLAIN && props.size() > 1) {
            stage.box(Slot.ASIDE).ifPresent(box -> place(picture, props.get(1), box, "aside"));
        }
        Optional<Figure> card = stage.box(Slot.CARD)
                .or(() -> stage.box(Slot.OBJECT))
                .flatMap(box -> stage.cast().card().map(it -> card(picture, it, box)));
        return card.or(() -> stage.box(Slot.OBJECT)
                .filter(_ -> !props.isEmpty())
                .map(box -> place(picture, props.getFirst(), box, "object")));
    }

    private Figure card(BufferedImage picture, BufferedImage card, Rectangle2D box) {
        double tilt =
                stage.finesse() == Finesse.PLAIN ? 0 : stage.idea().between("card", -MOST_TILT / 2, MOST_TILT / 2);
        return Cards.place(picture, card, box, tilt, stage.palette());
    }

    private Figure place(BufferedImage picture, Prop prop, Rectangle2D box, String purpose) {
        boolean outlined = stage.idea().one("sticker", List.of(true, false, false, true));
        double tilt = stage.finesse() == Finesse.PLAIN ? 0 : stage.idea().between(purpose, -MOST_TILT, MOST_TILT);
        return Things.place(picture, prop, box, tilt, outlined, stage.palette());
    }
}
