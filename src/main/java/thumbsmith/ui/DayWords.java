package thumbsmith.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people say it, seen from today. */
public final class DayWords {
    private static final Texts TEXTS = Texts.of(DayWords.class);
    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    public static String of(LocalDate day, LocalDate today) {
        if (day.equals(today)) return TEXTS.get("day.today");
        if (day.equals(today.minusDays(1))) return TEXTS.get("day.yesterday");
        return (day.getYear() == today.getYear() ? SAME_YEAR : OTHER_YEAR).format(day);
    }
}
