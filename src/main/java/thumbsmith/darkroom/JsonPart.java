package thumbsmith.darkroom;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A part of a recipe's file, which knows its name, so that whatever is wrong with it can be told by name.
 *
 * @param name with those of the parts around it, as {@code frame.focus}; empty for the whole
 */
record JsonPart(String name, JsonNode node) {
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6})");
    /** What a name may take of a sentence, in letters. */
    private static final int SPEAKABLE = 60;

    /** How a part is read. */
    interface Reading<T> {
        T read(JsonPart part) throws BadRecipeException;
    }

    /** What is inside under that name. */
    <T> T get(String inner, Reading<T> reading, T otherwise) throws BadRecipeException {
        return node.has(inner) ? new JsonPart(inner(inner), node.get(inner)).as(reading) : otherwise;
    }

    /** What a record refuses becomes a sentence about this part. */
    <T> T as(Reading<T> reading) throws BadRecipeException {
        try {
            return reading.read(this);
        } catch (IllegalArgumentException e) {
            throw wrong("cannot be followed: " + e.getMessage());
        }
    }

    /** Refuses whatever else is inside, by name. */
    void hasOnly(String... names) throws BadRecipeException {
        if (!node.isObject()) throw wrong("must have parts of its own");
        Set<String> known = Set.of(names);
        for (String it : node.propertyNames()) {
            if (!known.contains(it)) throw new BadRecipeException("A recipe has no part “" + spoken(inner(it)) + "”.");
        }
    }

    int integer() throws BadRecipeException {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) throw wrong("must be a whole number");
        return node.intValue();
    }

    long length() throws BadRecipeException {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) throw wrong("must be a whole number");
        return node.longValue();
    }

    double number() throws BadRecipeException {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) throw wrong("must be a number");
        return node.doubleValue();
    }

    boolean flag() throws BadRecipeException {
        if (!node.isBoolean()) throw wrong("must be true or false");
        return node.booleanValue();
    }

    String text() throws BadRecipeException {
        if (!node.isString()) throw wrong("must be text");
        return node.stringValue();
    }

    /** sRGB {@code 0xRRGGBB}. */
    int colour() throws BadRecipeException {
        return Integer.parseInt(
                matching(COLOUR, "must be a colour such as #FFCC00").group(1), 16);
    }

    /** The value that has the part's word. */
    <E extends Enum<E>> E oneOf(Class<E> type) throws BadRecipeException {
        List<E> values = Arrays.asList(type.getEnumConstants());
        return values.stream()
                .filter(it -> says(RecipeWriting.word(it)))
                .findFirst()
                .orElseThrow(() -> wrong("must be one of "
                        + values.stream().map(RecipeWriting::word).collect(Collectors.joining(", "))));
    }

    MatchResult matching(Pattern pattern, String otherwise) throws BadRecipeException {
        Matcher matcher = pattern.matcher(node.isString() ? node.stringValue() : "");
        if (!matcher.matches()) throw wrong(otherwise);
        return matcher;
    }

    boolean says(String word) {
        return node.isString() && node.stringValue().equals(word);
    }

    /** @param why goes on after the part's name */
    BadRecipeException wrong(String why) {
        String subject = name.isEmpty() ? "The recipe" : "“" + spoken(name) + "” in the recipe";
        return new BadRecipeException(subject + " " + why + ".");
    }

    private String inner(String inner) {
        return name.isEmpty() ? inner : name + "." + inner;
    }

    private static String spoken(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= SPEAKABLE ? printable : printable.substring(0, SPEAKABLE) + "…";
    }
}
