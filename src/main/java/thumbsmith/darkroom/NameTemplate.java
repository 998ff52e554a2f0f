package thumbsmith.darkroom;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the results of a batch are named, without their endings: text, {@code {name}} (the original's), {@code {w}} and
 * {@code {h}} (of the result, in px), {@code {n}} (its place in the batch, from 1; {@code {n:03}} in three digits at
 * least) and {@code {date}}. What comes out is a file name on Linux, macOS and Windows, and never leads out of the folder.
 */
public record NameTemplate(String pattern) {
    public static final int LONGEST_PATTERN = 200;

    private static final Pattern FIELD = Pattern.compile("\\{(name|w|h|n|date)}|\\{(n):0([1-9])}");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

    /** The original's own name; last, because it is checked as any other. */
    public static final NameTemplate SAME = new NameTemplate("{name}");

    /** @throws IllegalArgumentException with what {@link #objection} says */
    public NameTemplate {
        objection(pattern).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /** What is wrong with a template, as one sentence for people; empty where it can be used. */
    public static Optional<String> objection(String pattern) {
        if (pattern.isBlank()) return Optional.of("Say how the results are named.");
        if (pattern.length() > LONGEST_PATTERN) return Optional.of("That is too long for a name.");
        String text = FIELD.matcher(pattern).replaceAll(" ");
        return first(BRACES, text)
                .map(it -> it + " stands for nothing. There are {name}, {w}, {h}, {n}, {n:03} and {date}.")
                .or(() -> first(FORBIDDEN, text).map(NameTemplate::forbidden));
    }

    private static String forbidden(String found) {
        if (found.equals("/") || found.equals("\\"))
            return "A name cannot hold " + found + ". The folder is chosen apart.";
        return Character.isISOControl(found.charAt(0))
                ? "A name stands on one line."
                : "A file name cannot hold " + found + ".";
    }

    private static Optional<String> first(Pattern wanted, String text) {
        return wanted.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /**
     * What one result is named after.
     *
     * @param name of the original, without its ending
     * @param n its place in the batch, from 1
     * @param width and height: of the result, in px
     */
    public record Subject(String name, int n, int width, int height, LocalDate date) {}

    /** Whether names are known before the results are. */
    boolean needsSize() {
        return FIELD.matcher(pattern).results().anyMatch(it -> "w".equals(it.group(1)) || "h".equals(it.group(1)));
    }

    /**
     * A result's name without its ending. Where it gets too long, the original's name is cut: what tells one result from
     * another stays.
     */
    public String name(Subject subject) {
        String filled = filled(subject, subject.name());
        int over = SafeName.bytes(filled) - SafeName.MAX_BYTES;
        if (over <= 0) return SafeName.of(filled);
        String shorter = SafeName.cut(subject.name(), Math.max(0, SafeName.bytes(subject.name()) - over));
        return SafeName.of(filled(subject, shorter));
    }

    private String filled(Subject subject, String name) {
        return FIELD.matcher(pattern).replaceAll(field -> Matcher.quoteReplacement(value(field, subject, name)));
    }

    private static String value(MatchResult field, Subject subject, String name) {
        if (field.group(2) != null) return padded(subject.n(), Integer.parseInt(field.group(3)));
        return switch (field.group(1)) {
            case "name" -> name;
            case "w" -> Integer.toString(subject.width());
            case "h" -> Integer.toString(subject.height());
            case "n" -> Integer.toString(subject.n());
            default -> subject.date().toString();
        };
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
