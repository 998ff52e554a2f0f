package thumbsmith.create;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thumbsmith.ui.DayWords;

/** The cards of one day, newest run first. */
public record Day(String title, List<JobCardModel> cards) {
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
                .map(day -> new Day(DayWords.of(day.getKey(), today), day.getValue()))
                .toList();
    }
}
