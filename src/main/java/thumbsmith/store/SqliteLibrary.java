package thumbsmith.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryFacets;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.Lineage;

/** The library in SQLite. */
public final class SqliteLibrary implements Library {
    /** @param database open */
    public SqliteLibrary(Database database) {}

    @Override
    public List<Found> find(LibraryQuery query) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public List<LibraryItem> items(List<UUID> ids) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public LibraryFacets facets() {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void favour(Set<UUID> ids, boolean favourite) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void rate(Set<UUID> ids, int stars) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void file(Set<UUID> ids, Optional<String> project) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void moved(UUID id, Path file) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void trashed(UUID id, Path file, Instant at) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void restored(UUID id, Path file) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void forgotten(Set<UUID> ids) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public List<MonthOfDisk> disk(ZoneId zone) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public Lineage lineage(UUID id) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public void keep(KeptTitles titles) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public List<KeptTitles> titles(UUID output) {
        throw new UnsupportedOperationException("Under construction.");
    }
}
