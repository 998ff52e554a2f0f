package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.scene.Figure;

/**
 * Words that stand behind the person: large above them, their lower edge covered, every letter still to be read. The
 * person sinks step by step until that is so; if it never is, the words come to the front.
 */
final class Depth {
    /** The largest share of the ink that may be hidden. */
    static final double MOST_HIDDEN = 0.25;
    /** The largest share that may be hidden of any letter of the last line. */
    static final double MOST_OF_A_LETTER = 0.6;

    /** The layout whose places serve where words cannot stay behind. */
    private static final String FRONT = "words-across";

    private static final double[] SINKING = {0, 0.03, 0.06, 0.09, 0.12, 0.15};

    private final Stage stage;
    private final BufferedImage picture;
    private final Typesetter typesetter;

    Depth(Stage stage, BufferedImage picture, Typesetter typesetter) {
        this.stage = stage;
        this.picture = picture;
        this.typesetter = typesetter;
    }

    /** The face, in px. */
    Optional<Rectangle2D> paint() {
        return stage.cast().person().map(this::paint);
    }

    private Rectangle2D paint(Cutout person) {
        BufferedImage ground = Canvas.copy(picture);
        Headline words = Copy.in(Slot.HEADLINE, stage);
        typesetter.write(
                words,
                stage.box(Slot.HEADLINE).orElseThrow(),
                words.words().size() > 2 ? stage.layout().lines() : 1);
        Ink ink = new Ink(ground, picture, typesetter.written());
        Rectangle2D face = stage.box(Slot.FACE).orElseThrow();
        Actors actors = new Actors(stage);
        for (double sunk : SINKING) {
            Rectangle2D lower = moved(face, sunk * picture.getHeight());
            Figure planned = actors.plan(picture, person, lower);
            if (leavesReadable(ink, person, planned)) {
                return actors.place(picture, person, lower).face();
            }
        }
        return inFront(ground, person, words, actors);
    }

    private boolean leavesReadable(Ink ink, Cutout person, Figure planned) {
        return typesetter.written().stream().noneMatch(it -> it.ink().intersects(planned.face()))
                && ink.hidden(person, planned) <= MOST_HIDDEN
                && ink.hiddenOfALetter(person, planned) <= MOST_OF_A_LETTER;
    }

    private static Rectangle2D moved(Rectangle2D face, double down) {
        return new Rectangle2D.Double(face.getX(), face.getY() + down, face.getWidth(), face.getHeight());
    }

    private Rectangle2D inFront(BufferedImage ground, Cutout person, Headline words, Actors actors) {
        Canvas.paint(picture, pen -> pen.drawImage(ground, 0, 0, null));
        typesetter.forget();
        Layout across = Layouts.named(FRONT);
        Figure figure = actors.place(picture, person, across.box(Slot.FACE, stage.format()));
        typesetter.keepOut(figure.face());
        typesetter.write(words, across.box(Slot.HEADLINE, stage.format()), across.lines());
        return figure.face();
    }
}
