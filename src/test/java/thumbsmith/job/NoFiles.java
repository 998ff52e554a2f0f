package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Library files of which there are none. */
public class NoFiles implements LibraryFiles {
    @Override
    public boolean isThere(Output output) {
        return true;
    }

    @Override
    public List<Path> copies(List<Output> outputs, boolean withRecipe) {
        return outputs.stream().map(Output::file).toList();
    }

    @Override
    public List<Path> export(List<Output> outputs, Path folder, NameTemplate names, boolean withRecipe)
            throws IOException {
        return outputs.stream().map(Output::file).toList();
    }

    @Override
    public Set<UUID> trash(Set<UUID> ids) {
        return ids;
    }

    @Override
    public Set<UUID> restore(Set<UUID> ids) {
        return ids;
    }

    @Override
    public long emptyTrash() {
        return 0;
    }

    @Override
    public long temporaryBytes() {
        return 0;
    }

    @Override
    public long cleanUp() {
        return 0;
    }
}
