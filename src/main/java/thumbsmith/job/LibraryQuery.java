package thumbsmith.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;

/**
 * What is looked for in the library. An empty set or value leaves everything in.
 *
 * @param words all of them must occur, each as the beginning of a word, in prompt, titles, names or request id
 * @param stars at least so many, 0–5
 * @param score at least so much, 0–100
 * @param from first day of making, in the zone of {@code zone}
 * @param to last day of making
 * @param cancelled only what came back after it was cancelled
 * @param trash what is in the trash instead of what is on the shelf
 */
public record LibraryQuery(
        String words,
        Set<Operation> operations,
        Set<Model> models,
        Set<Format> formats,
        Optional<UUID> persona,
        Optional<UUID> style,
        Optional<String> project,
        int stars,
        Optional<Double> score,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        java.time.ZoneId zone,
        boolean favourites,
        boolean cancelled,
        boolean trash) {

    /** Everything on the shelf. */
    public static LibraryQuery all(java.time.ZoneId zone) {
        return new LibraryQuery(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zone,
                false,
                false,
                false);
    }

    /** The same for those words. */
    public LibraryQuery withWords(String others) {
        return new LibraryQuery(
                others,
                operations,
                models,
                formats,
                persona,
                style,
                project,
                stars,
                score,
                from,
                to,
                zone,
                favourites,
                cancelled,
                trash);
    }

    /** The same among favourites. */
    public LibraryQuery onlyFavourites() {
        return new LibraryQuery(
                words,
                operations,
                models,
                formats,
                persona,
                style,
                project,
                stars,
                score,
                from,
                to,
                zone,
                true,
                cancelled,
                trash);
    }

    /** The same between those days, both of them in. */
    public LibraryQuery within(LocalDate first, LocalDate last) {
        return new LibraryQuery(
                words,
                operations,
                models,
                formats,
                persona,
                style,
                project,
                stars,
                score,
                Optional.of(first),
                Optional.of(last),
                zone,
                favourites,
                cancelled,
                trash);
    }
}
