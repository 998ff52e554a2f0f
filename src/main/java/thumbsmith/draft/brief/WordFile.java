package thumbsmith.draft.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A shipped list of lines {@code key: word, two words, stem*}; a key may come again, and {@code #} begins a remark. */
final class WordFile {
    private final Map<String, List<String>> lines;

    private WordFile(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    static WordFile read(String name) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        text(name)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .forEach(it ->
                        lines.computeIfAbsent(key(it), _ -> new ArrayList<>()).addAll(words(it)));
        return new WordFile(lines);
    }

    /** The words of one key; none if the file has no such key. */
    List<String> words(Key key) {
        return lines.getOrDefault(key.text, List.of());
    }

    /** The keys that begin so, without what they begin with, in the order of the file. */
    Map<String, List<String>> group(Group group) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        lines.forEach((key, words) -> {
            if (key.startsWith(group.prefix)) {
                found.put(key.substring(group.prefix.length()), words);
            }
        });
        return found;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':')).strip();
    }

    private static List<String> words(String line) {
        return List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s*,\\s*"));
    }

    static String text(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + name + " cannot be read", e);
        }
    }

    /** What a line's words are for. */
    enum Key {
        /** May neither begin nor end a headline. */
        WEAK("weak"),
        /** Begin a part of a clause: "with", "in", "and". */
        JOINTS("joints"),
        /** Stand before the rest of a sentence and may begin a headline although they are weak: "why", "is", "the". */
        OPENERS("openers"),
        /** Begin a deed told by who did it. */
        TELLERS("tellers"),
        /** Begin a new thought, so that a headline may end before them. */
        SUBJECTS("subjects"),
        /** May go where the rest is too long. */
        FILLERS("fillers"),
        /** Draw the eye. */
        STRONG("strong"),
        /** Words about the picture itself: "background", "arrow". */
        FRAME("frame"),
        /** Who and what is merely seen: "man", "shocked". */
        SCENERY("scenery"),
        /** Begin a clause that tells the painter what to do. */
        ORDERS("orders"),
        NEGATIONS("negations"),
        /** Stand between a negation and what it denies. */
        DEGREES("degrees"),
        UNITS("units"),
        /** After these nothing whole begins: "what would | happen". */
        HALF("half"),
        DETERMINERS("determiners"),
        /** Join two words as one: "hide and seek". */
        PAIRS("pairs"),
        /** What a number after them merely names: "part 2". */
        LABELS("labels"),
        BEFORE("before"),
        AFTER("after"),
        VERSUS("versus"),
        EITHER("either"),
        /** Words for the lettering. */
        LETTERING("lettering"),
        NO_TEXT("no text"),
        BEHIND("behind");

        private final String text;

        Key(String text) {
            this.text = text;
        }
    }

    /** Keys that begin alike and end on what their words stand for. */
    enum Group {
        COLOUR("colour "),
        /** Moods that are asked for. */
        MOOD("mood "),
        /** Subjects that call for a mood. */
        FEEL("feel "),
        PLACE("place "),
        SIDE("side "),
        /** What makes a colour darker or lighter. */
        SHADE("shade ");

        private final String prefix;

        Group(String prefix) {
            this.prefix = prefix;
        }
    }
}
