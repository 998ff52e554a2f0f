package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thumbsmith.draft.brief.WordFile.Key;

/**
 * What a prompt tells, in its own words, without what it says about the picture.
 *
 * @param lines in the order of the prompt, the first is what it is about; none if it says nothing but how a picture looks
 * @param phrase the strongest few words as they are written in the prompt; the quoted ones where it quotes some
 * @param language as far as it could be told
 */
public record Story(List<Line> lines, Optional<String> phrase, Locale language) {
    /** A clause, or its beginning; asks if it is a question. */
    public record Line(String text, boolean asks) {}

    public Story {
        lines = List.copyOf(lines);
    }

    /** @param longest of a line, in chars; a longer one is cut between two parts of a clause, or between two words */
    public static Story of(String prompt, int longest) {
        Reading reading = Reading.of(prompt);
        Optional<String> spoken = SpokenWords.of(reading.text()).map(it -> cut(it.strip(), longest));
        List<Line> lines =
                new ArrayList<>(spoken.map(it -> new Line(it, false)).stream().toList());
        if (lines.isEmpty()) {
            told(reading).forEach(it -> line(it, reading, longest).ifPresent(lines::add));
        }
        return new Story(
                lines, spoken.or(() -> phrase(reading)), reading.language().locale());
    }

    /** What comes after a comma mostly describes the picture, and what is counted up is no thought of its own. */
    private static List<Clause> told(Reading reading) {
        List<Clause> clauses = reading.clauses();
        boolean counts = !Items.of(reading).isEmpty();
        return IntStream.range(0, clauses.size())
                .filter(it -> it == 0
                        || !counts
                                && clauses.get(it - 1).end() != ' '
                                && clauses.get(it).words().size() > 1)
                .mapToObj(clauses::get)
                .toList();
    }

    private static Optional<String> phrase(Reading reading) {
        Strength strength = new Strength(reading);
        return Phrases.of(reading).stream()
                .max(Comparator.comparingDouble(strength::of))
                .map(it -> written(it.words(), reading));
    }

    /** The parts of a clause up to the first that is about the picture. */
    private static Optional<Line> line(Clause clause, Reading reading, int longest) {
        if (clause.words().getFirst().at() > 0
                && reading.language().is(Key.ORDERS, clause.words().getFirst())) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>();
        Chunk.of(clause, reading).stream()
                .takeWhile(it -> !it.aboutPicture())
                .takeWhile(it ->
                        words.isEmpty() || written(joined(words, it), reading).length() <= longest)
                .forEach(it -> words.addAll(it.words()));
        boolean whole = words.size() == clause.words().size();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(cut(written(words, reading), longest), clause.asks() && whole));
    }

    private static List<Token> joined(List<Token> words, Chunk more) {
        return Stream.concat(words.stream(), more.words().stream()).toList();
    }

    private static String written(List<Token> words, Reading reading) {
        return reading.text()
                .substring(words.getFirst().start(), words.getLast().end())
                .replaceAll("\\s+", " ");
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
