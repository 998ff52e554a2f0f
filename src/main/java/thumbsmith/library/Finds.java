package thumbsmith.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import thumbsmith.job.Library.Found;

/** What a question to the library found, newest first: ids, their places and their days, and no pictures yet. */
final class Finds {
    static final Finds NONE = new Finds(List.of(), List.of(), 0);

    /** A day's thumbnails: the first one's index and how many there are. */
    record Day(LocalDate date, int from, int count) {}

    private final List<UUID> ids;
    private final Map<UUID, Integer> places;
    private final List<Day> days;
    private final int question;

    private Finds(List<UUID> ids, List<Day> days, int question) {
        this.ids = ids;
        this.days = days;
        this.question = question;
        this.places = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) places.put(ids.get(i), i);
    }

    /**
     * @param zone where the person is: it says when a day begins
     * @param question the number of the question; the same one asked again keeps its number
     */
    static Finds of(List<Found> newestFirst, ZoneId zone, int question) {
        return new Finds(newestFirst.stream().map(Found::id).toList(), days(newestFirst, zone), question);
    }

    private static List<Day> days(List<Found> newestFirst, ZoneId zone) {
        List<Day> days = new ArrayList<>();
        for (int from = 0; from < newestFirst.size(); ) {
            LocalDate date = day(newestFirst.get(from), zone);
            int to = from + 1;
            while (to < newestFirst.size() && day(newestFirst.get(to), zone).equals(date)) to++;
            days.add(new Day(date, from, to - from));
            from = to;
        }
        return List.copyOf(days);
    }

    private static LocalDate day(Found found, ZoneId zone) {
        return LocalDate.ofInstant(found.made(), zone);
    }

    int size() {
        return ids.size();
    }

    List<UUID> ids() {
        return ids;
    }

    UUID at(int index) {
        return ids.get(index);
    }

    /** −1 where it was not found. */
    int indexOf(UUID id) {
        return places.getOrDefault(id, -1);
    }

    boolean contains(UUID id) {
        return places.containsKey(id);
    }

    /** Those from the first index up to the second, without it; both may lie outside. */
    List<UUID> between(int from, int to) {
        int start = Math.clamp(from, 0, size());
        return ids.subList(start, Math.clamp(to, start, size()));
    }

    List<Day> days() {
        return days;
    }

    int question() {
        return question;
    }
}
