package thumbsmith.cli;

import java.util.ArrayList;
import java.util.List;

/** A score as plain text: the main figure, the parts below it, the suggestion at the end. */
final class ScoreWords {
    private ScoreWords() {}

    static List<String> of(Line.Scored score) {
        List<String> lines = new ArrayList<>();
        lines.add("Score " + figure(score.mainScore()) + " of 100");
        score.subscores().entrySet().stream()
                .map(it -> "  %-10s %s".formatted(it.getKey(), figure(it.getValue())))
                .forEach(lines::add);
        if (score.suggestion() != null) lines.add("Suggestion: " + score.suggestion());
        return lines;
    }

    private static String figure(double value) {
        return String.valueOf(Math.round(value));
    }
}
