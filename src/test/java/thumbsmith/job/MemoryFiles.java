package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Files of a {@link MemoryLibrary}: nothing moves but what is known of them; a test says which are gone or cannot be moved. */
public final class MemoryFiles implements LibraryFiles {
    /** Outputs whose files somebody took away. */
    public final Set<UUID> gone = new HashSet<>();

    /** Outputs whose files cannot be moved. */
    public final Set<UUID> stuck = new HashSet<>();

    /** What was asked for, in words. */
    public final List<String> asked = new ArrayList<>();

    public long temporary = 0;

    private final MemoryLibrary library;

    public MemoryFiles(MemoryLibrary library) {
        this.library = library;
    }

    @Override
    public boolean isThere(Output output) {
        return !gone.contains(output.id());
    }

    @Override
    public List<Path> copies(List<Output> outputs, boolean withRecipe) throws IOException {
        asked.add("copies " + outputs.size() + (withRecipe ? " with the recipe" : ""));
        for (Output output : outputs) check(output);
        return outputs.stream()
                .map(it -> Path.of("/copies" + (withRecipe ? "-with-recipe" : ""))
                        .resolve(it.file().getFileName()))
                .toList();
    }

    @Override
    public List<Path> export(List<Output> outputs, Path folder, NameTemplate names, boolean withRecipe)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (Output output : outputs) {
            check(output);
            String name = names.name(output.recipe(), LocalDate.ofInstant(output.made(), ZoneOffset.UTC), 1);
            asked.add("export " + name + (withRecipe ? " with the recipe" : ""));
            written.add(folder.resolve(name + ".png"));
        }
        return written;
    }

    @Override
    public Set<UUID> trash(Set<UUID> ids) {
        Set<UUID> went = new HashSet<>(ids);
        went.removeAll(stuck);
        for (LibraryItem item : library.items(List.copyOf(went))) {
            library.trashed(item.output().id(), item.output().file(), Instant.EPOCH);
        }
        return went;
    }

    @Override
    public Set<UUID> restore(Set<UUID> ids) {
        Set<UUID> back = new HashSet<>(ids);
        back.removeAll(stuck);
        for (LibraryItem item : library.items(List.copyOf(back))) {
            library.restored(item.output().id(), item.output().file());
        }
        return back;
    }

    @Override
    public long emptyTrash() {
        var all = LibraryQuery.all(ZoneOffset.UTC);
        List<UUID> trashed = library
                .find(new LibraryQuery(
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
                        all.zone(),
                        false,
                        false,
                        true))
                .stream()
                .map(Library.Found::id)
                .toList();
        long bytes = library.items(trashed).stream()
                .mapToLong(it -> it.output().bytes())
                .sum();
        library.forgotten(Set.copyOf(trashed));
        return bytes;
    }

    @Override
    public long temporaryBytes() {
        return temporary;
    }

    @Override
    public long cleanUp() {
        long freed = temporary;
        temporary = 0;
        return freed;
    }

    private void check(Output output) throws IOException {
        if (gone.contains(output.id())) throw new IOException("No such file: " + output.file());
    }
}
