package thumbsmith.create;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import thumbsmith.ui.Texts;

/** The cards of one day, newest run first. */
public record Day(String title, List<JobCardModel> cards) {
    private static final Texts TEXTS = Texts.of(Day.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    public Day {
        cards = List.copyOf(cards);
    }

    /** Groups cards, which come newest first, by the day on which they were asked for. */
    static List<Day> group(List<JobCardModel> cards, LocalDate today, ZoneId zone) {
        Map<LocalDate, List<JobCardModel>> days = cards.stream()
                .collect(Collectors.groupingBy(
                        card -> LocalDate.ofInstant(card.job().created(), zone),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(title(day.getKey(), today), day.getValue()))
                .toList();
    }

    private static String title(LocalDate day, LocalDate today) {
        if (day.equals(today)) return TEXTS.get("day.today");
        if (day.equals(today.minusDays(1))) return TEXTS.get("day.yesterday");
        return day.format(DATE);
    }
}
