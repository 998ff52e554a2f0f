package thumbsmith.draft.props;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code props.tsv}: id, drawing it was made from, emoji, words that name it, words that only hint at it. */
final class Shelf {
    static final List<Prop> PROPS;
    static final Keywords NAMES = new Keywords();
    static final Keywords HINTS = new Keywords();
    private static final Map<String, Prop> EMOJI = new HashMap<>();
    /** Says how a character is to be shown; writers leave it out as often as not. */
    private static final String VARIATION = "\uFE0F";

    static {
        List<String[]> rows = rows();
        PROPS = rows.stream().map(it -> new Prop(it[0])).toList();
        rows.forEach(Shelf::learn);
    }

    private Shelf() {}

    /** In the order they stand in the word. */
    static List<Prop> emojiIn(String word) {
        if (word.chars().allMatch(it -> it < 0x2000)) return List.of();
        String bare = word.replace(VARIATION, "");
        return EMOJI.keySet().stream()
                .filter(bare::contains)
                .sorted(Comparator.<String>comparingInt(bare::indexOf).thenComparing(Comparator.naturalOrder()))
                .map(EMOJI::get)
                .toList();
    }

    private static void learn(String[] row) {
        Prop prop = new Prop(row[0]);
        split(row[2], " ").forEach(it -> EMOJI.put(it.replace(VARIATION, ""), prop));
        split(row[3], "\\|").forEach(it -> NAMES.put(it, prop));
        split(row[4], "\\|").forEach(it -> HINTS.put(it, prop));
    }

    private static Stream<String> split(String cell, String by) {
        return Arrays.stream(cell.split(by)).filter(it -> !it.isBlank());
    }

    private static List<String[]> rows() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Shelf.class.getResourceAsStream("/thumbsmith/draft/props/props.tsv"), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
