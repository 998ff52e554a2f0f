package thumbsmith.draft.compose;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import thumbsmith.draft.brief.Mood;
import thumbsmith.draft.scene.Ground;
import thumbsmith.draft.scene.Setting;

/** Chooses what a picture stands on, and paints it. */
final class Backdrop {
    private static final List<Ground> USUAL = List.of(
            Ground.RAYS,
            Ground.HALFTONE,
            Ground.BOKEH,
            Ground.SPLIT,
            Ground.SPEED,
            Ground.BLOBS,
            Ground.SPOTLIGHT,
            Ground.STRIPES);

    private Backdrop() {}

    static void paint(Stage stage, BufferedImage picture) {
        ground(stage)
                .paint(
                        picture,
                        new Setting(
                                stage.palette(),
                                focus(stage),
                                stage.idea().chance("ground").nextLong()));
    }

    private static Ground ground(Stage stage) {
        if (stage.finesse() == Finesse.PLAIN) return Ground.GLOW;
        return stage.idea()
                .one("ground", stage.brief().mood().map(Backdrop::suiting).orElse(USUAL));
    }

    /** Light comes from what the picture is about. */
    static Point2D focus(Stage stage) {
        Rectangle2D at = Stream.of(Slot.FACE, Slot.OBJECT, Slot.CARD, Slot.HEADLINE)
                .flatMap(it -> stage.box(it).stream())
                .findFirst()
                .orElseGet(stage::field);
        return new Point2D.Double(at.getCenterX(), at.getCenterY());
    }

    private static List<Ground> suiting(Mood mood) {
        return switch (mood) {
            case DARK -> List.of(Ground.SPOTLIGHT, Ground.SMOKE, Ground.CONCRETE, Ground.BOKEH);
            case BRIGHT -> List.of(Ground.RAYS, Ground.HALFTONE, Ground.BLOBS, Ground.STRIPES, Ground.SPLIT);
            case RETRO -> List.of(Ground.GRID, Ground.RAYS, Ground.STRIPES, Ground.HALFTONE, Ground.PAPER);
            case NEON -> List.of(Ground.GRID, Ground.BOKEH, Ground.GLOW, Ground.SPEED);
            case MINIMAL -> List.of(Ground.GLOW, Ground.PAPER, Ground.BLOBS, Ground.SPLIT);
            case HORROR -> List.of(Ground.SMOKE, Ground.SPOTLIGHT, Ground.CONCRETE);
            case LUXURY -> List.of(Ground.BOKEH, Ground.SPOTLIGHT, Ground.GLOW, Ground.RAYS);
            case PLAYFUL -> List.of(Ground.HALFTONE, Ground.RAYS, Ground.BLOBS, Ground.STRIPES);
            case TECH -> List.of(Ground.GRID, Ground.GLOW, Ground.BOKEH, Ground.SPEED);
            case DRAMATIC -> List.of(Ground.SPEED, Ground.SMOKE, Ground.RAYS, Ground.SPOTLIGHT);
            case CALM -> List.of(Ground.BLOBS, Ground.GLOW, Ground.BOKEH, Ground.PAPER);
            case SAD -> List.of(Ground.SMOKE, Ground.BOKEH, Ground.SPOTLIGHT);
        };
    }
}
