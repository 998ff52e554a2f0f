package thumbsmith.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What damage took: jobs, thumbnails and spending that were written down between two moments may be missing.
 *
 * @param since the moment of the backup that took the damaged file's place; 1970 where there was none
 * @param until when that was found
 * @param kept the name of the damaged file, in its folder; empty where there was none left
 */
public record Gap(Kind kind, Instant since, Instant until, Optional<String> kept) {
    /** What stands in the damaged file's place. */
    public enum Kind {
        BACKUP,
        NEW_LIST,
        /** The file itself, without what was written to it last. */
        LAST_CHANGES
    }

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** What to tell the person. */
    public String sentence(ZoneId zone) {
        return what(zone)
                + kept.map(" The damaged file was kept as %s."::formatted).orElse("")
                + " Jobs that were not finished wait for your word.";
    }

    /** What to tell the person where spending is shown. */
    public String ledgerSentence(ZoneId zone) {
        return kind == Kind.NEW_LIST
                ? "The list was lost on %s: spending before that is missing.".formatted(moment(until, zone))
                : "Spending between %s and %s may be missing: the list was damaged."
                        .formatted(moment(since, zone), moment(until, zone));
    }

    private String what(ZoneId zone) {
        String found = kept.isPresent() ? "damaged" : "missing";
        return switch (kind) {
            case BACKUP ->
                "The list of your thumbnails was %s, and its copy of %s took its place. What came after that may be missing."
                        .formatted(found, moment(since, zone));
            case NEW_LIST ->
                "The list of your thumbnails was %s, and a new one was begun. The pictures are still in their folder."
                        .formatted(found);
            case LAST_CHANGES ->
                "The last changes to the list of your thumbnails were damaged. What came after %s may be missing."
                        .formatted(moment(since, zone));
        };
    }

    private static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }
}
