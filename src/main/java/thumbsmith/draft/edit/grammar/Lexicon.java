package thumbsmith.draft.edit.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The phrases that mean something, as {@code lexicon.txt} lists them. */
final class Lexicon {
    /** @param value may be empty */
    record Meaning(Sense sense, String value) {}

    private static final Map<String, Meaning> PHRASES = read("/thumbsmith/draft/edit/lexicon.txt");
    private static final int LONGEST =
            PHRASES.keySet().stream().mapToInt(it -> it.split(" ").length).max().orElseThrow();

    private Lexicon() {}

    /** Words of the longest phrase. */
    static int longest() {
        return LONGEST;
    }

    /** @param phrase lower case, words parted by one space */
    static Optional<Meaning> meaning(String phrase) {
        return Optional.ofNullable(PHRASES.get(phrase));
    }

    private static Map<String, Meaning> read(String resource) {
        Map<String, Meaning> phrases = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).forEach(it -> take(it, phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return phrases;
    }

    private static void take(String line, Map<String, Meaning> phrases) {
        String[] halves = line.split(": ", 2);
        String[] head = halves[0].split(" ", 2);
        Meaning meaning = new Meaning(Sense.valueOf(head[0]), head.length == 1 ? "" : head[1]);
        for (String phrase : halves[1].split(",")) {
            phrases.putIfAbsent(phrase.strip(), meaning);
        }
    }
}
