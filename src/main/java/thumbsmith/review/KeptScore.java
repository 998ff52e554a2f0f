package thumbsmith.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thumbsmith.api.ScoreAnswer;

/**
 * A score that a picture got.
 *
 * @param main 0–100
 * @param parts 0–100 each, by the service's names, in alphabetical order
 * @param title that it was scored with; empty for none
 * @param cost estimated, USD; zero for drafts
 * @param embedded whether it was measured on this computer
 */
public record KeptScore(
        Instant when,
        double main,
        Map<String, Double> parts,
        Optional<String> suggestion,
        String title,
        BigDecimal cost,
        boolean embedded) {
    /** A file that a person edited may hold null anywhere. */
    public KeptScore {
        when = when == null ? Instant.EPOCH : when;
        parts = parts == null ? Map.of() : sound(parts);
        suggestion = suggestion == null ? Optional.empty() : suggestion;
        title = title == null ? "" : title;
        cost = cost == null ? BigDecimal.ZERO : cost;
    }

    static KeptScore of(ScoreAnswer answer, Instant when, String title, BigDecimal cost, boolean embedded) {
        return new KeptScore(when, answer.main(), answer.parts(), answer.suggestion(), title, cost, embedded);
    }

    private static Map<String, Double> sound(Map<String, Double> parts) {
        Map<String, Double> sound = new TreeMap<>();
        parts.forEach((name, value) -> {
            if (name != null && value != null) sound.put(name, value);
        });
        return sound;
    }

    /** As people read it. */
    long points() {
        return Math.round(main);
    }
}
