package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds what a prompt sets side by side: "before and after", "$1 vs $1,000", "iPhone or Android?", "from broke to rich". */
final class Comparisons {
    private static final int MOST_WORDS = 3;
    private static final int WIDEST = 18;
    private final Reading reading;
    private final Language language;

    private Comparisons(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    static Optional<Comparison> of(Reading reading) {
        Comparisons reader = new Comparisons(reading);
        return reader.versus().or(reader::beforeAndAfter).or(reader::choice).or(reader::turning);
    }

    private Optional<Comparison> versus() {
        return reading.words().stream()
                .filter(it -> language.is(Key.VERSUS, it) && !reading.denies(it))
                .flatMap(it -> sides(it).stream())
                .findFirst();
    }

    private Optional<Comparison> sides(Token between) {
        List<Token> clause = reading.clauses().get(between.clause()).words();
        int at = clause.indexOf(between);
        String left = label(before(clause, at));
        String right = label(after(clause, at));
        boolean times = language.is(Key.BEFORE, clause.get(Math.max(0, at - 1)))
                && at + 1 < clause.size()
                && language.is(Key.AFTER, clause.get(at + 1));
        return left.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(new Comparison(!times, left, right));
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

    /** A question that leaves two things to choose from. */
    private Optional<Comparison> choice() {
        return reading.words().stream()
                .filter(it -> language.is(Key.EITHER, it) && !language.is(Key.JOINTS, it))
                .filter(it -> reading.clauses().get(it.clause()).asks())
                .flatMap(it -> sides(it).stream())
                .findFirst();
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
