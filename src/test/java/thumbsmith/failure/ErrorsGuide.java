package thumbsmith.failure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.ErrorTable;
import thumbsmith.contract.Field;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;

/** {@code docs/errors.md}: what the catalogue says of every failure, as people meet it in a usual case. */
final class ErrorsGuide {
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final String INTRODUCTION = """
            # What can go wrong, and what leads on

            Made from the program's own texts by `ErrorsGuideTest`; do not edit it by hand. Every code that the service
            can answer with is here, and everything that is no answer at all, each as it shows in a usual case with the
            list prices of 2026-05-11. The first way out is offered first; in a dialog Enter takes the one in bold,
            which never costs anything. On the embedded service no way costs anything and no price is named.

            The terminal says the same title, cause and next step on standard error. It ends with 3 after an answer of
            the service, with 4 where there was no connection or the answer was lost, and with 5 where a picture, a text
            or a folder cannot be used. Without `--wait` it waits for nothing but a free place.
            """;
    private final List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());

    static String text() {
        ErrorsGuide guide = new ErrorsGuide();
        guide.codes();
        guide.oldNames();
        guide.unknown();
        guide.others();
        return String.join("\n", guide.lines) + "\n";
    }

    private void codes() {
        say("", "## Answers of the service");
        ErrorTable.rows().stream()
                .filter(row -> !row.isOld())
                .forEach(row -> entry(
                        row.code(),
                        "status " + row.status() + " · " + row.cause(),
                        Samples.api(row.code(), row.status(), details(row.code())),
                        around(ErrorCode.valueOf(row.code()))));
        route();
    }

    /** The one code that means two things. */
    private void route() {
        words(
                "NOT_FOUND of a route",
                "status 404 · this service has no such function",
                Samples.api("NOT_FOUND", 404),
                asking(Operation.FACE_SWAP));
    }

    private void oldNames() {
        say(
                "",
                "## Names of version 1",
                "",
                "They mean what the names of now mean.",
                "",
                "| then | now |",
                "|---|---|");
        ErrorTable.rows().stream()
                .filter(ErrorTable.Row::isOld)
                .forEach(
                        row -> say("| `" + row.code() + "` | [`" + row.cause() + "`](#" + anchor(row.cause()) + ") |"));
    }

    private void unknown() {
        say("", "## Codes that Thumbsmith does not know");
        entry("STATUS_4XX", "any status from 400 to 499", Samples.api("BRAND_NEW", 418), image());
        entry("STATUS_5XX", "any status from 500 up", Samples.api("BRAND_NEW", 599), image());
    }

    private void others() {
        say("", "## What is no answer of the service");
        Samples.others().forEach(failure -> {
            String name = CATALOGUE.present(failure).detailLine().split(" ")[0];
            entry(name, "", failure, image());
        });
    }

    private void entry(String code, String what, Failure failure, Circumstances around) {
        Presentation shown = words(code, what, failure, around);
        if (!isMetInTheBrowser(shown)) say("", "![" + shown.title() + "](pictures/errors/" + code + ".png)");
    }

    private Presentation words(String code, String what, Failure failure, Circumstances around) {
        Presentation shown = CATALOGUE.present(failure, around);
        say("", "### " + code, "");
        if (!what.isEmpty()) say(what, "");
        say("**" + shown.title() + "**  ", shown.cause() + "  ", shown.nextStep(), "");
        say("- Shows " + where(shown, failure, around) + ".");
        say("- Leads on: " + ways(shown));
        return shown;
    }

    /** Amounts are typed into the page of the service alone. */
    private static boolean isMetInTheBrowser(Presentation shown) {
        return shown.notes().stream().anyMatch(note -> note.field() == Field.AMOUNT);
    }

    private static String where(Presentation shown, Failure failure, Circumstances around) {
        Optional<HoldReason> hold = HoldReason.of(failure);
        if (hold.isPresent()) {
            boolean banner = shown.surface() == Surface.BANNER;
            return (banner ? "in a banner over the window" : "in a dialog")
                    + ", once, however many thumbnails met it; all that wait are parked";
        }
        boolean titles = around.operation().equals(Optional.of(Operation.TITLES));
        if (isMetInTheBrowser(shown)) return "at the amount, on the page of the service in the browser";
        return switch (shown.surface()) {
            case FIELD -> "at " + field(shown);
            case CARD -> titles ? "inside the titles panel" : "on the card of the job that met it";
            case BANNER -> "in a banner over the window";
            case DIALOG -> "in a dialog";
        };
    }

    private static String field(Presentation shown) {
        return "the input it is about ("
                + shown.notes().getFirst().field().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String ways(Presentation shown) {
        return String.join(
                ", ",
                shown.ways().stream()
                        .map(way ->
                                shown.defaultWay().equals(Optional.of(way)) ? "**" + way.label() + "**" : way.label())
                        .toList());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    private void say(String... said) {
        lines.addAll(List.of(said));
    }

    private static String[] details(String code) {
        return code.equals("VALIDATION_ERROR") ? new String[] {"prompt: too long"} : new String[0];
    }

    /** The request that usually meets it. */
    private static Circumstances around(ErrorCode code) {
        return switch (code) {
            case MISSING_TARGET_IMAGE, MISSING_FACE_REFERENCE -> asking(Operation.FACE_SWAP);
            case NAME_RESERVED, NAME_ALREADY_EXISTS, CONFLICT ->
                asking(Operation.TRAIN_PERSONA).named("Mia");
            case CANNOT_DELETE_PROCESSING, DELETE_FAILED, NOT_FOUND -> asking(Operation.DELETE_LOOK);
            case TITLE_GENERATION_ERROR, PARSE_ERROR -> asking(Operation.TITLES);
            case TITLE_TIMEOUT -> asking(Operation.TITLES).taking(Duration.ofSeconds(42));
            case SCORING_TIMEOUT -> asking(Operation.SCORE).taking(Duration.ofSeconds(42));
            case GENERATION_TIMEOUT, FAL_TIMEOUT -> image().taking(Duration.ofMinutes(5));
            case INVALID_AMOUNT -> Circumstances.NONE;
            default -> image();
        };
    }

    private static Circumstances asking(Operation operation) {
        return Circumstances.of(operation).at(Prices.PUBLISHED);
    }

    /** From a picture on this computer, which is how the window sends them, with the dearest model. */
    private static Circumstances image() {
        return Samples.priced(Operation.IMAGE, Model.PKZ_4, Set.of(Slot.SOURCE));
    }
}
