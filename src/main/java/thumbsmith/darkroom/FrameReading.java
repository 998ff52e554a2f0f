package thumbsmith.darkroom;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The frame of a recipe out of its file; {@link RecipeWriting} says the words. */
final class FrameReading {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})x(\\d{1,9})");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,10}):(\\d{1,10})");

    private FrameReading() {}

    static Frame frame(JsonPart part) throws BadRecipeException {
        part.hasOnly("size", "ratio", "fit", "focus", "margin");
        Frame plain = Frame.AS_IT_IS;
        return new Frame(
                part.get("size", it -> Optional.of(size(it)), plain.size()),
                part.get("ratio", it -> Optional.of(ratio(it)), plain.ratio()),
                part.get("fit", it -> it.oneOf(Frame.Fit.class), plain.fit()),
                part.get("focus", FrameReading::focus, plain.focus()),
                part.get("margin", FrameReading::margin, plain.margin()));
    }

    private static Frame.Size size(JsonPart part) throws BadRecipeException {
        MatchResult sides = part.matching(SIZE, "must be a size such as 1280x720");
        return new Frame.Size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
    }

    private static Frame.Ratio ratio(JsonPart part) throws BadRecipeException {
        MatchResult sides = part.matching(RATIO, "must be a ratio such as 16:9");
        return new Frame.Ratio(whole(part, sides.group(1)), whole(part, sides.group(2)));
    }

    private static int whole(JsonPart part, String digits) throws BadRecipeException {
        long value = Long.parseLong(digits);
        if (value > Integer.MAX_VALUE) throw part.wrong("is of too large numbers");
        return (int) value;
    }

    private static Frame.Focus focus(JsonPart part) throws BadRecipeException {
        if (part.says("centre")) return new Frame.Focus.Centre();
        if (part.says("faces")) return new Frame.Focus.Faces();
        if (!part.node().isObject()) throw part.wrong("must be centre, faces, or x and y");
        part.hasOnly("x", "y");
        return new Frame.Focus.At(part.get("x", JsonPart::number, 0.5), part.get("y", JsonPart::number, 0.5));
    }

    private static Frame.Margin margin(JsonPart part) throws BadRecipeException {
        return part.says("blurred") ? new Frame.Margin.Blurred() : new Frame.Margin.Colour(part.colour());
    }
}
