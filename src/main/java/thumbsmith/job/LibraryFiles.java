package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The files of the library: handed out, thrown away and brought back. Blocks on the disk. A file that takes long or
 * fails loses nothing: it is where it was, or where it was to go, whole.
 */
public interface LibraryFiles {
    /** Whether the file is where the library says. */
    boolean isThere(Output output);

    /**
     * Files to give to other programs, by drag or clipboard: copies in a folder of the program's own that is cleared at
     * the next start, or the files themselves where they say nothing that must stay here.
     *
     * @param withRecipe whether the copies tell the prompt and what else made them
     */
    List<Path> copies(List<Output> outputs, boolean withRecipe) throws IOException;

    /**
     * Saves copies there under names by that template; never writes over anything.
     *
     * @return the new files in the order of the outputs
     */
    List<Path> export(List<Output> outputs, Path folder, NameTemplate names, boolean withRecipe) throws IOException;

    /**
     * Into the trash. What is not there any more goes without its file.
     *
     * @return those that went: the others' files could not be moved
     */
    Set<UUID> trash(Set<UUID> ids);

    /**
     * Back where they were, or to the first free name beside.
     *
     * @return those that came back
     */
    Set<UUID> restore(Set<UUID> ids);

    /** Deletes what is in the trash for good; answers with the bytes that came free. */
    long emptyTrash();

    /** Bytes of what the program wrote for a while and needs no more. */
    long temporaryBytes();

    /** Deletes that; answers with the bytes that came free. */
    long cleanUp();
}
