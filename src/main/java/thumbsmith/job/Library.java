package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was made, and how it is found again. Thread-safe; methods wait for the disk. Throws UncheckedIOException. */
public interface Library {
    /** Ids and days of all that match, newest first: light enough for tens of thousands. */
    List<Found> find(LibraryQuery query);

    /** One match; {@code made} tells its day. */
    record Found(UUID id, Instant made) {}

    /** Those items in that order; what is not there any more is left out. */
    List<LibraryItem> items(List<UUID> ids);

    default Optional<LibraryItem> item(UUID id) {
        return items(List.of(id)).stream().findFirst();
    }

    /** What can be filtered by: every persona, style and project that occurs, in the order of their names. */
    LibraryFacets facets();

    void favour(Set<UUID> ids, boolean favourite);

    /** @param stars 0 (none) to 5 */
    void rate(Set<UUID> ids, int stars);

    /** Files them under that project, or under none. */
    void file(Set<UUID> ids, Optional<String> project);

    /** The file was moved or found again there. */
    void moved(UUID id, Path file);

    /** Takes the item out of the shelf into the trash; its file is there from now on. */
    void trashed(UUID id, Path file, Instant at);

    /** Back on the shelf, its file where it is now. */
    void restored(UUID id, Path file);

    /** Out of the trash for good; the file is the caller's affair. What it cost stays in the ledger. */
    void forgotten(Set<UUID> ids);

    /** Disk use of shelf and trash by month of making, newest first. */
    List<MonthOfDisk> disk(ZoneId zone);

    /** @param bytes on the shelf and in the trash */
    record MonthOfDisk(YearMonth month, int pictures, long bytes, long trashedBytes) {}

    /** From which pictures it was made and what was made from it, as far as it goes in both directions. */
    Lineage lineage(UUID id);

    /** The thumbnail that this picture, which the program keeps, is a copy of. */
    default Optional<UUID> shownBy(Path kept) {
        return Optional.empty();
    }

    /** Keeps titles that were found for a thumbnail, or for a prompt alone. */
    void keep(KeptTitles titles);

    /** Newest first. */
    List<KeptTitles> titles(UUID output);
}
