package thumbsmith.draft.compose;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import thumbsmith.draft.brief.Mood;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.scene.Backings;
import thumbsmith.draft.scene.Ground;
import thumbsmith.draft.scene.Places;
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

    private static final double STYLED = 0.8;
    private static final double COLOURED = 0.55;
    private static final double NATURAL = 0.2;

    private Backdrop() {}

    static void paint(Stage stage, BufferedImage picture) {
        paint(stage, stage.palette(), picture);
    }

    /** The same ground in other colours, for another side of the picture. */
    static void paint(Stage stage, Palette palette, BufferedImage picture) {
        Setting setting =
                new Setting(palette, focus(stage), stage.idea().chance("ground").nextLong());
        if (stage.cast().backing().isPresent())
            backing(stage, stage.cast().backing().get(), setting, picture);
        else if (isSomewhere(stage)) Places.paint(picture, stage.brief().place().orElseThrow(), setting, toned(stage));
        else ground(stage).paint(picture, setting);
    }

    /** Sharp where it is the subject, else out of focus or in two colours, so that what stands before it stands out. */
    private static void backing(Stage stage, BufferedImage backing, Setting setting, BufferedImage picture) {
        if (stage.showsBacking()) Backings.plain(picture, backing, setting);
        else if (stage.style().isPresent() || stage.idea().one("duotone", List.of(true, false, false, false)))
            Backings.duotone(picture, backing, setting);
        else Backings.blurred(picture, backing, setting);
    }

    /** Three of four drafts play where the prompt says. */
    private static boolean isSomewhere(Stage stage) {
        return stage.brief().place().isPresent()
                && stage.finesse() == Finesse.FULL
                && stage.idea().one("place", List.of(true, true, true, false));
    }

    private static double toned(Stage stage) {
        return stage.style().isPresent() ? STYLED : stage.brief().colours().isEmpty() ? NATURAL : COLOURED;
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
            case MINIMAL -> List.of(Ground.GLOW, Ground.CONCRETE, Ground.BOKEH);
            case HORROR -> List.of(Ground.SMOKE, Ground.SPOTLIGHT, Ground.CONCRETE);
            case LUXURY -> List.of(Ground.BOKEH, Ground.SPOTLIGHT, Ground.GLOW, Ground.RAYS);
            case PLAYFUL -> List.of(Ground.HALFTONE, Ground.RAYS, Ground.BLOBS, Ground.STRIPES);
            case TECH -> List.of(Ground.GRID, Ground.GLOW, Ground.BOKEH, Ground.SPEED);
            case DRAMATIC -> List.of(Ground.SPEED, Ground.SMOKE, Ground.RAYS, Ground.SPOTLIGHT);
            case CALM -> List.of(Ground.BLOBS, Ground.GLOW, Ground.BOKEH);
            case SAD -> List.of(Ground.SMOKE, Ground.BOKEH, Ground.SPOTLIGHT);
        };
    }
}
