package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thumbsmith.contract.Format;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;

/**
 * A way to fill a picture, as {@code layouts.json} describes it.
 *
 * @param name in kebab case
 * @param needs what must be there
 * @param treatments of the letters that suit it
 * @param align of the lines
 * @param lines most lines of the headline
 * @param tilt least and most, degrees clockwise
 * @param marks arrow, circle and the like may be drawn
 * @param behind the words stand behind the person
 * @param boxes per format and slot, in fractions of width and height
 */
record Layout(
        String name,
        Set<Need> needs,
        List<Treatment> treatments,
        Align align,
        int lines,
        List<Double> tilt,
        Set<Mark> marks,
        boolean behind,
        Map<Format, Map<Slot, Rectangle2D.Double>> boxes) {
    Layout {
        needs = Set.copyOf(needs);
        treatments = List.copyOf(treatments);
        tilt = List.copyOf(tilt);
        marks = Set.copyOf(marks);
        boxes = Map.copyOf(boxes);
    }

    boolean has(Slot slot, Format format) {
        return boxes.get(format).containsKey(slot);
    }

    /** The slot of what the picture is about, where it is not about its words alone. */
    Optional<Slot> subject(Format format) {
        return Stream.of(Slot.FACE, Slot.CARD, Slot.OBJECT)
                .filter(it -> has(it, format))
                .findFirst();
    }

    /** In px. */
    Rectangle2D.Double box(Slot slot, Format format) {
        Rectangle2D.Double share = boxes.get(format).get(slot);
        return new Rectangle2D.Double(
                share.x * format.width(),
                share.y * format.height(),
                share.width * format.width(),
                share.height * format.height());
    }
}
