package thumbsmith.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import thumbsmith.job.FreshName;

/** Files that are there whole or not at all, whatever happens meanwhile. Nothing is ever written over. */
final class WholeFiles {
    private WholeFiles() {}

    /** Something that is tried under one name after the other. */
    interface Attempt {
        /** @throws FileAlreadyExistsException to be asked again with the next name */
        void at(Path place) throws IOException;
    }

    /** Makes the attempt under the wanted name, or else the first free one beside: {@code name (2).png} and so on. */
    static Path firstFree(Path wanted, Attempt attempt) throws IOException {
        for (int n = 1; ; n++) {
            Path place = n == 1 ? wanted : numbered(wanted, n);
            try {
                attempt.at(place);
                return place;
            } catch (FileAlreadyExistsException e) {
                // Someone else's; the next number may be free.
            }
        }
    }

    private static Path numbered(Path wanted, int n) {
        String name = wanted.getFileName().toString();
        String extension = extension(wanted);
        String bare = name.substring(0, name.length() - extension.length());
        return wanted.resolveSibling(bare + " (" + n + ")" + extension);
    }

    /** With its dot; empty where the name has none. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }

    static void write(byte[] bytes, Path to) throws IOException {
        appear(to, part -> Files.write(part, bytes));
    }

    /** A second file of the same content: a second name for it where the disk knows such, or else a checked copy. */
    static void duplicate(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            copy(from, to);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        appear(to, part -> {
            Files.copy(from, part);
            if (!same(from, part)) throw new IOException("The copy is not the same: " + to);
        });
    }

    /** Into a folder where nobody else writes. From another disk it is copied, and deleted there when that is safe. */
    static void move(Path from, Path to) throws IOException {
        if (Files.exists(to)) throw new FileAlreadyExistsException(to.toString());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            copy(from, to);
            deleteOrTakeBack(from, to);
        }
    }

    private static void deleteOrTakeBack(Path from, Path copy) throws IOException {
        try {
            Files.delete(from);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    static boolean same(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) < 0;
    }

    private static void appear(Path to, Attempt content) throws IOException {
        Path part = to.resolveSibling(".thumbsmith-" + UUID.randomUUID() + ".part");
        try {
            content.at(part);
            Synced.file(part);
            FreshName.give(part, to);
            Synced.folder(to.getParent());
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
