package thumbsmith.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.ui.Texts;

/** What filters are called. */
final class FilterWords {
    private static final Texts TEXTS = Texts.of(FilterWords.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private FilterWords() {}

    static String of(Format format) {
        return TEXTS.get("format." + format.name().toLowerCase(Locale.ROOT), format.wire());
    }

    static String stars(int least) {
        return least == 0 ? TEXTS.get("filter.any") : TEXTS.get("filter.stars", least);
    }

    static String score(Optional<Double> least) {
        return least.map(it -> TEXTS.get("filter.score.least", Math.round(it))).orElse(TEXTS.get("filter.any"));
    }

    static String of(Period period) {
        return TEXTS.get("period." + period.name().toLowerCase(Locale.ROOT));
    }

    /** {@code Made 3 Nov 2026 – 12 Nov 2026}, or with one end open. */
    static String between(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return TEXTS.get("filter.between", DAY.format(from.get()), DAY.format(to.get()));
        }
        return from.map(it -> TEXTS.get("filter.since", DAY.format(it)))
                .or(() -> to.map(it -> TEXTS.get("filter.until", DAY.format(it))))
                .orElse(TEXTS.get("period.any"));
    }
}
