package thumbsmith.draft.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds the figure that carries a prompt's story: money before shares before spans of time before plain counts. */
final class Figures {
    private static final Pattern MONEY =
            Pattern.compile("[$€£¥₹₺₽]\\p{N}[\\p{N}.,]*\\p{L}{0,2}|\\p{N}[\\p{N}.,]*[kKmM]?[€£₹₺₽$]");
    private static final Pattern SHARE = Pattern.compile("\\p{N}[\\p{N}.,]*%|#\\p{N}+");
    private static final Pattern COUNT = Pattern.compile("\\p{N}[\\p{N}.,]*[kKmM]?\\+?");
    /** Sizes of pictures, decades and years tell nothing. */
    private static final Pattern IDLE = Pattern.compile("(?i)4k|8k|\\d+p|\\d+:\\d+|(?:19|20)\\d\\d|\\d+s");

    private static final Set<String> HOUR = Set.of("am", "pm", "o'clock");
    private final Reading reading;

    private Figures(Reading reading) {
        this.reading = reading;
    }

    static boolean isMoney(Token word) {
        return MONEY.matcher(word.lower()).matches();
    }

    static Optional<String> of(Reading reading) {
        Figures reader = new Figures(reading);
        return reading.words().stream()
                .filter(it -> reader.rank(it) > 0)
                .max(Comparator.comparingInt(reader::rank)
                        .thenComparing(Comparator.comparingInt(Token::at).reversed()))
                .map(reader::written);
    }

    private int rank(Token word) {
        if (!word.hasDigit() || isIdle(word)) {
            return 0;
        }
        if (isMoney(word)) {
            return 4;
        }
        if (SHARE.matcher(word.lower()).matches()) {
            return 3;
        }
        return COUNT.matcher(word.lower()).matches() && !isName(word)
                ? unit(word).isPresent() ? 2 : 1
                : 0;
    }

    static boolean isIdle(Token word) {
        return IDLE.matcher(word.lower()).matches();
    }

    /** The number of a model, a chapter or an hour counts nothing: "iPhone 17", "part 2", "5 am". */
    private boolean isName(Token word) {
        boolean label = before(word)
                .filter(it -> reading.language().is(Key.LABELS, it)
                        || reading.language().is(Key.UNITS, it)
                        || isModel(it))
                .isPresent();
        boolean hour = after(word).filter(it -> HOUR.contains(it.lower())).isPresent();
        return label || hour || before(word).isEmpty() && after(word).isEmpty();
    }

    /** "iPhone 17", "Galaxy 8"; where every word has a capital, capitals tell nothing. */
    private boolean isModel(Token word) {
        List<Token> clause = reading.clauses().get(word.clause()).words();
        boolean titled = clause.stream().filter(Token::capitalised).count() * 2 > clause.size();
        boolean mixed = !word.capitalised() && word.text().chars().anyMatch(Character::isUpperCase);
        boolean letters = !word.text().equals(word.lower())
                && word.text().equals(word.text().toUpperCase(Locale.ROOT))
                && !word.lower().equals("top");
        return mixed || !titled && (letters || word.capitalised() && word.at() > 0);
    }

    private String written(Token word) {
        String figure = unit(word).map(it -> word.text() + " " + it.text()).orElse(word.text());
        boolean top = before(word).filter(it -> it.lower().equals("top")).isPresent();
        return (top ? "TOP " : "") + figure.toUpperCase(Locale.ROOT);
    }

    private Optional<Token> unit(Token word) {
        return after(word).filter(it -> reading.language().is(Key.UNITS, it));
    }

    private Optional<Token> before(Token word) {
        return reading.word(word.at() - 1).filter(it -> it.clause() == word.clause());
    }

    private Optional<Token> after(Token word) {
        return reading.word(word.at() + 1).filter(it -> it.clause() == word.clause());
    }
}
