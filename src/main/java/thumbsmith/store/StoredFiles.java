package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.image.ImageEngine;
import thumbsmith.job.LibraryFiles;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Output;

/** The library's files on this disk. */
public final class StoredFiles implements LibraryFiles {
    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);

    private final Folders folders;
    private final Clock clock;
    private final Disclosure disclosure;
    private final Trash trash;
    private final TrashRepair repair;
    private final Temporaries temporaries;

    /** @param database open */
    public StoredFiles(Folders folders, Database database, ImageEngine images, PictureVault vault, Clock clock) {
        var library = new SqliteLibrary(database);
        this.folders = folders;
        this.clock = clock;
        this.disclosure = new Disclosure(images, vault, new SqliteOrigins(database));
        this.trash = new Trash(folders.trash(), library, clock);
        this.repair = new TrashRepair(trash, library, clock);
        this.temporaries = new Temporaries(folders, database, clock);
    }

    /**
     * Ends what an earlier run left half done in the trash and clears the copies that it handed out: for the one process
     * of a folder, before anything else is done with the files. What does not work is logged.
     */
    public void takeUp() {
        try {
            repair.repair();
        } catch (UncheckedIOException e) {
            LOG.warn("The trash could not be looked through.", e);
        }
        FileTree.deep(folders.handedOut()).forEach(Trash::delete);
        clearFolders();
    }

    @Override
    public boolean isThere(Output output) {
        return Files.isRegularFile(output.file());
    }

    @Override
    public List<Path> copies(List<Output> outputs, boolean withRecipe) throws IOException {
        return new HandedOut(folders.handedOut(), disclosure).copies(outputs, withRecipe);
    }

    @Override
    public List<Path> export(List<Output> outputs, Path folder, NameTemplate names, boolean withRecipe)
            throws IOException {
        return new Export(folder.toAbsolutePath(), names, clock.getZone(), disclosure).save(outputs, withRecipe);
    }

    @Override
    public Set<UUID> trash(Set<UUID> ids) {
        return trash.take(ids);
    }

    @Override
    public Set<UUID> restore(Set<UUID> ids) {
        return trash.giveBack(ids);
    }

    @Override
    public long emptyTrash() {
        return trash.empty();
    }

    @Override
    public long temporaryBytes() {
        return temporaries.files().stream().mapToLong(FileTree::bytes).sum();
    }

    @Override
    public long cleanUp() {
        long bytes = 0;
        for (Path file : temporaries.files()) {
            long size = FileTree.bytes(file);
            if (Trash.delete(file)) bytes += size;
        }
        clearFolders();
        return bytes;
    }

    /** Copies lie in folders of their own; those that are empty now go too. */
    private void clearFolders() {
        if (!Files.isDirectory(folders.handedOut())) return;
        try (Stream<Path> all = Files.walk(folders.handedOut())) {
            all.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).forEach(StoredFiles::deleteIfEmpty);
        } catch (IOException e) {
            LOG.warn("The folder of copies could not be cleared.", e);
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            LOG.debug("{} is still in use.", folder, e);
        }
    }
}
