package thumbsmith.app;

import java.util.List;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorTable;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Occasions;

/** What is walked: every row of the contract's error table as the tests have it, then what is no code at all. */
final class WalkTable {
    private static final List<String> NO_CODES = List.of(
            "SOMETHING_NEW",
            "SOMETHING_BROKEN",
            "NOT_FOUND of a route",
            "offline",
            "certificate refused",
            "web page",
            "answer lost",
            "output not fetched",
            "picture unusable",
            "rules broken",
            "disk full",
            "key store unavailable",
            "fault of the program");

    private WalkTable() {}

    static List<String> ids() {
        return Stream.concat(ErrorTable.rows().stream().map(ErrorTable.Row::code), NO_CODES.stream())
                .toList();
    }

    /** Where the rehearsal has it. */
    static Occasion occasion(String id) {
        return Occasions.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody can rehearse " + id));
    }
}
