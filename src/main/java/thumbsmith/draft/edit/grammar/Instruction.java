package thumbsmith.draft.edit.grammar;

import java.util.Optional;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.props.Prop;

/** One thing that an edit asks for. Colours are sRGB {@code 0xRRGGBB}. */
public sealed interface Instruction {
    /** @param amount above 0 for more, below for less; 1 is what plain words ask for, at most 3 */
    record Toned(Quality quality, double amount, Part part) implements Instruction {}

    /** @param flat covers rather than tints */
    record Coloured(int rgb, boolean flat, Part part) implements Instruction {}

    /** What has the first colour gets the second. */
    record Recoloured(int from, int to, Part part) implements Instruction {}

    /** Another background; people stay. */
    record Grounded(Ground ground) implements Instruction {}

    record Removed(Part part) implements Instruction {}

    /** @param instead of the words that are there, where they can be found or are masked */
    record Written(String words, Style style, boolean instead) implements Instruction {}

    /** @param amount 1 is as far as words go that way */
    record MovedText(Spot towards, double amount) implements Instruction {}

    /** @param factor above 1 enlarges */
    record SizedText(double factor) implements Instruction {}

    record Marked(Mark mark, Style style, Aim aim) implements Instruction {}

    /** The support picture, laid into the mask or at a place. */
    record Placed(Style style) implements Instruction {}

    /** @param upsideDown rather than left to right */
    record Mirrored(boolean upsideDown) implements Instruction {}

    /** @param quarters clockwise, 1–3 */
    record Turned(int quarters) implements Instruction {}

    /** @param degrees clockwise, −45 to 45 */
    record Straightened(double degrees) implements Instruction {}

    /** @param factor above 1 */
    record Zoomed(double factor, Aim aim) implements Instruction {}

    /**
     * A larger view: what was beyond the edges is made up.
     *
     * @param towards the side that grows; empty for all
     * @param ratio what the words call the result, such as 9:16
     */
    record Extended(double factor, Optional<Spot> towards, Optional<String> ratio) implements Instruction {}

    /** This stays as it is, whatever else is asked for. */
    record Kept(Part part) implements Instruction {}

    /** Another background. */
    sealed interface Ground {
        record Plain(int rgb) implements Ground {}

        record Gradient(int first, int second) implements Ground {}

        record Support() implements Ground {}

        /** A place, drawn. */
        record Scenic(Place place) implements Ground {}

        /** @param colour that it is drawn in, where one is named */
        record Drawn(thumbsmith.draft.scene.Ground kind, Optional<Integer> colour) implements Ground {}
    }

    /** A sign or a thing that is laid over the picture. */
    sealed interface Mark {
        record Shape(Figure figure) implements Mark {}

        record Thing(Prop prop) implements Mark {}
    }

    /** Drawn signs. */
    enum Figure {
        ARROW,
        CIRCLE,
        BORDER,
        STAR,
        CHECK,
        CROSS,
        QUESTION,
        EXCLAMATION,
        BOX,
        UNDERLINE,
        BURST
    }

    /** @param size 1 is what plain words ask for, 0.3–3 */
    record Style(Optional<Integer> colour, Optional<Spot> spot, double size, boolean behindPerson) {
        Style with(Style later) {
            return new Style(
                    later.colour.or(() -> colour),
                    later.spot.or(() -> spot),
                    size * later.size,
                    behindPerson || later.behindPerson);
        }
    }

    /** Where something points, or where to look closer. */
    sealed interface Aim {
        record None() implements Aim {}

        record At(Part part) implements Aim {}

        /** Not {@code towards} the spot as a place but in that direction. */
        record Towards(Spot spot) implements Aim {}
    }
}
