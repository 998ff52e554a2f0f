package thumbsmith.draft.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds the figure that carries a prompt's story: money before shares before spans of time before plain counts. */
final class Figures {
    private static final Pattern MONEY =
            Pattern.compile("[$€£¥₹₺₽]\\p{N}[\\p{N}.,]*\\p{L}{0,2}|\\p{N}[\\p{N}.,]*[kKmM]?[€£₹₺₽$]");
    private static final Pattern SHARE = Pattern.compile("\\p{N}[\\p{N}.,]*%|#\\p{N}+");
    private static final Pattern COUNT = Pattern.compile("\\p{N}[\\p{N}.,]*[kKmM]?\\+?");
    /** Sizes of pictures, decades and years tell nothing. */
    private static final Pattern IDLE = Pattern.compile("(?i)4k|8k|\\d+p|\\d+:\\d+|(?:19|20)\\d\\d|0+|\\d+s");

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
        if (!word.hasDigit() || IDLE.matcher(word.lower()).matches()) {
            return 0;
        }
        return isMoney(word)
                ? 4
                : SHARE.matcher(word.lower()).matches()
                        ? 3
                        : !COUNT.matcher(word.lower()).matches()
                                ? 0
                                : unit(word).isPresent() ? 2 : counts(word) ? 1 : 0;
    }

    /** The number of a model, as in "iPhone 17", counts nothing. */
    private boolean counts(Token word) {
        Optional<Token> before = before(word);
        boolean name = before.filter(it -> it.capitalised() && it.at() > 0
                        || it.text().chars().skip(1).anyMatch(Character::isUpperCase))
                .isPresent();
        return !name && (after(word).isPresent() || before.isPresent());
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

    /** Whether the words hold a figure worth reading first, and where. */
    static int firstOf(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).hasDigit() && !IDLE.matcher(words.get(i).lower()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
