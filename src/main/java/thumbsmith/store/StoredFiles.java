package thumbsmith.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import thumbsmith.job.LibraryFiles;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Output;

/** The library's files on this disk. */
public final class StoredFiles implements LibraryFiles {
    @Override
    public boolean isThere(Output output) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public List<Path> copies(List<Output> outputs, boolean withRecipe) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public List<Path> export(List<Output> outputs, Path folder, NameTemplate names, boolean withRecipe) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public Set<UUID> trash(Set<UUID> ids) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public Set<UUID> restore(Set<UUID> ids) {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public long emptyTrash() {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public long temporaryBytes() {
        throw new UnsupportedOperationException("Under construction.");
    }

    @Override
    public long cleanUp() {
        throw new UnsupportedOperationException("Under construction.");
    }
}
