package thumbsmith.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the person finds again on the Review screen next time.
 *
 * @param pictures the newest first, those that were put away included: their scores come back with them
 * @param rounds edits that were handed over and have not come back, by the key of the picture they began with
 * @param title that pictures are scored with
 */
public record ReviewMemory(List<Reviewed> pictures, Map<String, Round> rounds, String title) {
    public static final ReviewMemory INITIAL = new ReviewMemory(List.of(), Map.of(), "");

    /** More than a person compares; the oldest go. */
    private static final int MOST = 100;

    /** A file that a person edited may hold null anywhere. */
    public ReviewMemory {
        pictures = pictures == null
                ? List.of()
                : pictures.stream()
                        .filter(it -> it != null && it.key() != null && it.file() != null)
                        .limit(MOST)
                        .toList();
        rounds = rounds == null ? Map.of() : new TreeMap<>(rounds);
        title = Objects.requireNonNullElse(title, "");
    }

    /** That picture first. */
    ReviewMemory with(Reviewed picture) {
        Stream<Reviewed> others = pictures.stream().filter(it -> !it.key().equals(picture.key()));
        return new ReviewMemory(Stream.concat(Stream.of(picture), others).toList(), rounds, title);
    }

    ReviewMemory withRound(Round round) {
        Map<String, Round> more = new TreeMap<>(rounds);
        more.put(round.from(), round);
        return new ReviewMemory(pictures, more, title);
    }

    ReviewMemory withoutRound(String key) {
        Map<String, Round> fewer = new TreeMap<>(rounds);
        fewer.remove(key);
        return new ReviewMemory(pictures, fewer, title);
    }

    ReviewMemory withTitle(String typed) {
        return new ReviewMemory(pictures, rounds, typed);
    }
}
