package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A library that holds nothing and forgets everything. */
public class EmptyLibrary implements Library {
    @Override
    public List<Found> find(LibraryQuery query) {
        return List.of();
    }

    @Override
    public List<LibraryItem> items(List<UUID> ids) {
        return List.of();
    }

    @Override
    public LibraryFacets facets() {
        return new LibraryFacets(List.of(), List.of(), List.of());
    }

    @Override
    public void favour(Set<UUID> ids, boolean favourite) {}

    @Override
    public void rate(Set<UUID> ids, int stars) {}

    @Override
    public void file(Set<UUID> ids, Optional<String> project) {}

    @Override
    public void moved(UUID id, Path file) {}

    @Override
    public void trashed(UUID id, Path file, Instant at) {}

    @Override
    public void restored(UUID id, Path file) {}

    @Override
    public void forgotten(Set<UUID> ids) {}

    @Override
    public List<MonthOfDisk> disk(ZoneId zone) {
        return List.of();
    }

    @Override
    public Lineage lineage(UUID id) {
        return new Lineage(List.of(), List.of(), List.of());
    }

    @Override
    public void keep(KeptTitles titles) {}

    @Override
    public List<KeptTitles> titles(UUID output) {
        return List.of();
    }
}
