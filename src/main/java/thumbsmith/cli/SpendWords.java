package thumbsmith.cli;

import java.util.ArrayList;
import java.util.List;

/** What was spent, for people: the amount first, then how it came about. */
final class SpendWords {
    private SpendWords() {}

    static List<String> of(Line.Spent spent) {
        List<String> parts = new ArrayList<>();
        parts.add(spent.requests() + " paid");
        if (spent.drafts() > 0)
            parts.add(spent.drafts() + " free drafts (list price " + Money.of(spent.draftsListUsd()) + ")");
        if (spent.unknown() != null && spent.unknown() > 0)
            parts.add(
                    spent.unknown() + " of unknown outcome (may have cost " + Money.of(spent.unknownUsd()) + " more)");
        return List.of(
                "%-10s  %8s  %s".formatted(spent.name(), Money.of(spent.estimatedUsd()), String.join(", ", parts)));
    }
}
