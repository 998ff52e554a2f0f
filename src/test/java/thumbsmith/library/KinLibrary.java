package thumbsmith.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Slot;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryFacets;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.Lineage;
import thumbsmith.job.Output;

/** A library in memory of which all belongs to one lineage. */
final class KinLibrary implements Library {
    final Map<UUID, LibraryItem> items = new LinkedHashMap<>();
    final List<Lineage.Link> links = new ArrayList<>();
    final List<KeptTitles> titles = new ArrayList<>();

    Output add(Output output) {
        items.put(output.id(), new LibraryItem(output, false, 0, Optional.empty(), Optional.empty()));
        return output;
    }

    void link(Output parent, Output child, Slot slot) {
        links.add(new Lineage.Link(parent.id(), child.id(), slot));
    }

    @Override
    public List<Found> find(LibraryQuery query) {
        return items.values().stream()
                .map(item -> new Found(item.output().id(), item.output().made()))
                .toList();
    }

    @Override
    public List<LibraryItem> items(List<UUID> ids) {
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    @Override
    public LibraryFacets facets() {
        return new LibraryFacets(List.of(), List.of(), List.of());
    }

    @Override
    public void favour(Set<UUID> ids, boolean favourite) {
        ids.forEach(id -> items.computeIfPresent(
                id, (key, it) -> new LibraryItem(it.output(), favourite, it.stars(), it.project(), it.trashed())));
    }

    @Override
    public void rate(Set<UUID> ids, int stars) {
        ids.forEach(id -> items.computeIfPresent(
                id, (key, it) -> new LibraryItem(it.output(), it.favourite(), stars, it.project(), it.trashed())));
    }

    @Override
    public void file(Set<UUID> ids, Optional<String> project) {
        ids.forEach(id -> items.computeIfPresent(
                id, (key, it) -> new LibraryItem(it.output(), it.favourite(), it.stars(), project, it.trashed())));
    }

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
        return new Lineage(List.copyOf(items.values()), List.copyOf(links), List.copyOf(titles));
    }

    @Override
    public void keep(KeptTitles kept) {
        titles.add(kept);
    }

    @Override
    public List<KeptTitles> titles(UUID output) {
        return titles.stream()
                .filter(it -> it.output().equals(Optional.of(output)))
                .toList();
    }
}
