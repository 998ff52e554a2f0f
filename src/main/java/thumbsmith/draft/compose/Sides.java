package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.draft.brief.Comparison;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.props.Prop;
import thumbsmith.draft.props.Props;
import thumbsmith.draft.scene.Halves;
import thumbsmith.draft.scene.Palettes;
import thumbsmith.draft.scene.Things;

/** The two sides of a comparison, each with its own light, its thing or the same person twice. */
final class Sides {
    /** Palettes that are farthest from the first side's, to choose the other one's from. */
    private static final int RIVALS = 5;

    private final Stage stage;
    private final Comparison comparison;
    private final List<Rectangle2D> faces = new ArrayList<>();

    Sides(Stage stage) {
        this.stage = stage;
        this.comparison = stage.brief().comparison().orElseThrow();
    }

    /** In px, once they are painted. */
    List<Rectangle2D> faces() {
        return faces;
    }

    void paint(BufferedImage picture) {
        BufferedImage first = side(Slot.LEFT, stage.palette());
        BufferedImage second = side(Slot.RIGHT, comparison.versus() ? rival() : stage.palette());
        Halves.join(picture, first, second, !comparison.versus(), stage.palette());
    }

    private BufferedImage side(Slot slot, Palette palette) {
        BufferedImage side = Canvas.of(stage.format());
        Backdrop.paint(stage, palette, side);
        Rectangle2D box = stage.box(slot).orElseThrow();
        if (showsPerson()) {
            stage.cast()
                    .person()
                    .map(it -> new Actors(stage).place(side, it, box))
                    .ifPresent(it -> faces.add(it.face()));
        } else {
            thing(slot).ifPresent(it -> Things.place(side, it, box, 0, false, palette));
        }
        return side;
    }

    /** The same person before and after. */
    private boolean showsPerson() {
        return stage.layout().needs().contains(Need.PERSON) && !stage.layout().has(Slot.FACE, stage.format());
    }

    /** What its own words name if the other side's name something as well, else what the whole prompt names. */
    private Optional<Prop> thing(Slot slot) {
        List<Prop> left = named(comparison.left());
        List<Prop> right = named(comparison.right());
        if (!left.isEmpty() && !right.isEmpty()) return Optional.of((slot == Slot.LEFT ? left : right).getFirst());
        return stage.cast().props().stream().findFirst();
    }

    private static List<Prop> named(String label) {
        return Props.named(Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private Palette rival() {
        List<Integer> colours = stage.brief().colours();
        if (colours.size() > 1)
            return Palettes.of(Steering.coloured(stage.brief(), colours.get(1)), Optional.empty(), 0);
        List<Palette> far = Palettes.all().stream()
                .sorted(Comparator.comparingDouble(
                        it -> -Rgb.distance(it.base(), stage.palette().base())))
                .limit(RIVALS)
                .toList();
        return stage.idea().one("rival", far);
    }
}
