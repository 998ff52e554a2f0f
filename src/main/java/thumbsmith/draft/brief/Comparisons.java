package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds what a prompt sets side by side: "before and after", "$1 vs $1,000", "iPhone or Android?", "from broke to rich". */
final class Comparisons {
    private static final int MOST_WORDS = 3;
    private static final int WIDEST = 19;
    private final Reading reading;
    private final Language language;

    private Comparisons(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    static Optional<Comparison> of(Reading reading) {
        Comparisons reader = new Comparisons(reading);
        return reader.rivals()
                .map(reader::comparison)
                .or(reader::beforeAndAfter)
                .or(reader::turning);
    }

    /** The rivals as a headline, where they are the story: their whole clause if it is short. */
    static Optional<List<Token>> headline(Reading reading, int mostWords) {
        Comparisons reader = new Comparisons(reading);
        return reader.rivals().filter(it -> it.between().clause() == 0).map(it -> reader.headline(it, mostWords));
    }

    private List<Token> headline(Rivals rivals, int mostWords) {
        List<Token> clause = reading.clauses().getFirst().words();
        return clause.size() <= mostWords ? clause : rivals.headline((mostWords - 1) / 2);
    }

    /** Two sides and the word between them. */
    private record Rivals(List<Token> left, Token between, List<Token> right) {
        List<Token> headline(int mostEach) {
            return Stream.of(shortened(left, mostEach), List.of(between), shortened(right, mostEach))
                    .flatMap(List::stream)
                    .toList();
        }

        /** What is counted keeps its figure; of a long name the last words tell most. */
        private static List<Token> shortened(List<Token> side, int most) {
            if (side.size() <= most) {
                return side;
            }
            return side.getFirst().hasDigit()
                    ? List.of(side.getFirst(), side.getLast())
                    : side.subList(side.size() - most, side.size());
        }
    }

    private Optional<Rivals> rivals() {
        return Stream.concat(
                        reading.words().stream().filter(it -> language.is(Key.VERSUS, it) && !reading.denies(it)),
                        reading.words().stream().filter(this::leavesAChoice))
                .flatMap(it -> rivals(it).stream())
                .filter(it -> it.between().clause() == 0 || !areColours(it))
                .findFirst();
    }

    private boolean leavesAChoice(Token word) {
        return language.is(Key.EITHER, word)
                && !language.is(Key.JOINTS, word)
                && reading.clauses().get(word.clause()).asks();
    }

    /** "Blue against red" says how the picture looks. */
    private boolean areColours(Rivals rivals) {
        return Stream.concat(rivals.left().stream(), rivals.right().stream()).allMatch(language.colours()::knows);
    }

    private Optional<Rivals> rivals(Token between) {
        List<Token> clause = reading.clauses().get(between.clause()).words();
        int at = clause.indexOf(between);
        Rivals rivals = new Rivals(before(clause, at), between, after(clause, at));
        return rivals.left().isEmpty() || rivals.right().isEmpty() ? Optional.empty() : Optional.of(rivals);
    }

    private Comparison comparison(Rivals rivals) {
        boolean times = language.is(Key.BEFORE, rivals.left().getLast())
                && language.is(Key.AFTER, rivals.right().getFirst());
        return new Comparison(!times, label(rivals.left()), label(rivals.right()));
    }

    /** Both words, unless they only tell when: "before you buy". */
    private Optional<Comparison> beforeAndAfter() {
        Optional<Token> before = side(Key.BEFORE);
        Optional<Token> after = side(Key.AFTER);
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Comparison(false, capitals(before.get()), capitals(after.get())))
                : Optional.empty();
    }

    private Optional<Token> side(Key key) {
        return reading.words().stream()
                .filter(it -> language.is(key, it) && !reading.denies(it) && !leadsOn(it))
                .findFirst();
    }

    private boolean leadsOn(Token word) {
        return reading.word(word.at() + 1)
                .filter(it -> it.clause() == word.clause())
                .filter(it -> language.is(Key.SUBJECTS, it) && !language.is(Key.JOINTS, it)
                        || it.lower().endsWith("ing"))
                .isPresent();
    }

    /** "From broke to millionaire"; towns stay a journey. */
    private Optional<Comparison> turning() {
        return reading.clauses().stream()
                .filter(it ->
                        it.words().size() >= 4 && it.words().getFirst().lower().equals("from"))
                .flatMap(it -> turning(it.words()).stream())
                .findFirst();
    }

    private Optional<Comparison> turning(List<Token> clause) {
        int to = IntStream.range(0, clause.size())
                .filter(it -> clause.get(it).lower().equals("to"))
                .findFirst()
                .orElse(-1);
        boolean sides = to > 1 && to <= MOST_WORDS && to + 1 < clause.size();
        if (!sides || clause.get(1).capitalised() && clause.get(to + 1).capitalised()) {
            return Optional.empty();
        }
        String left = label(clause.subList(1, to));
        String right = label(after(clause, to));
        return right.isEmpty() ? Optional.empty() : Optional.of(new Comparison(false, left, right));
    }

    private List<Token> before(List<Token> clause, int at) {
        int from = at;
        while (from > 0 && at - from < MOST_WORDS && carries(clause.get(from - 1))) {
            from--;
        }
        return clause.subList(from, at);
    }

    private List<Token> after(List<Token> clause, int at) {
        int to = at + 1;
        while (to < clause.size() && to - at <= MOST_WORDS && carries(clause.get(to))) {
            to++;
        }
        return clause.subList(at + 1, to);
    }

    private boolean carries(Token word) {
        return !language.is(Key.WEAK, word) && !language.is(Key.JOINTS, word);
    }

    /** A sum of money alone says enough. */
    private String label(List<Token> words) {
        List<Token> money = words.stream().filter(Figures::isMoney).toList();
        List<String> label = new ArrayList<>();
        int width = 0;
        for (Token word : money.isEmpty() ? words : money.subList(0, 1)) {
            width += word.text().length() + 1;
            if (width <= WIDEST || label.isEmpty()) {
                label.add(word.text());
            }
        }
        return String.join(" ", Lettering.of(label, language.locale()));
    }

    private String capitals(Token word) {
        Locale locale = language.locale();
        return word.text().toUpperCase(locale);
    }
}
