package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where results go: each is there whole or not at all. A power cut may cost the last ones, which can be made again: syncing
 * each would take a tenth of the time.
 */
final class ResultFolder {
    /** The process that writes it is in the name, so that what a killed one left is told from what is being written. */
    private static final Pattern PART = Pattern.compile("\\.thumbsmith-prep-(\\d{1,18})-[0-9a-f-]+\\.part");
    /** Parts live for milliseconds. On a shared disk the process may be another computer's. */
    private static final Duration SURELY_LEFT = Duration.ofMinutes(10);

    private final Path folder;

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing, and removes what killed runs left there half written. */
    static ResultFolder ready(Path folder) throws FolderException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            String fault =
                    Files.exists(folder) ? folder + " is no folder." : "The folder " + folder + " cannot be made.";
            throw new FolderException(fault, e);
        }
        ResultFolder ready = new ResultFolder(folder);
        ready.removeLeftParts();
        return ready;
    }

    /** Whether something is there that must not be lost; an empty file is none: a kill between naming and moving leaves one. */
    static boolean isTaken(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isEmpty(file);
    }

    private static boolean isEmpty(Path file) {
        try {
            BasicFileAttributes there =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return there.isRegularFile() && there.size() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Lets the file appear.
     *
     * @param replaces whether it takes the place of a file of that name
     * @throws FileAlreadyExistsException where it does not, and there is one that is not empty, or a folder of that name
     */
    void write(byte[] bytes, Path file, boolean replaces) throws FileAlreadyExistsException, FolderException {
        Path part =
                folder.resolve(".thumbsmith-prep-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes);
            if (replaces) takePlace(part, file);
            else appear(part, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw new FolderException(why(bytes.length), e);
        } finally {
            remove(part);
        }
    }

    private static void takePlace(Path part, Path file) throws IOException {
        if (Files.isDirectory(file)) throw new FileAlreadyExistsException(file.toString());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A second name is given only where there is none such yet; the first is removed later. */
    private static void appear(Path part, Path file) throws IOException {
        if (isEmpty(file)) Files.deleteIfExists(file);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            // Memory cards and some network drives know no second names.
            moveOnto(part, Files.createFile(file));
        }
    }

    private static void moveOnto(Path part, Path reserved) throws IOException {
        try {
            Files.move(part, reserved, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(reserved);
            throw e;
        }
    }

    private String why(long bytes) {
        if (!Files.isDirectory(folder)) return "The folder " + folder + " is not there any more.";
        return room() < bytes ? "The disk of " + folder + " is full." : "Nothing can be written to " + folder + ".";
    }

    private long room() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private void removeLeftParts() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".thumbsmith-prep-*.part")) {
            for (Path part : parts) if (isLeft(part)) remove(part);
        } catch (IOException e) {
            // They are in nobody's way; that the folder cannot be read does not mean that it cannot be written to.
        }
    }

    private static boolean isLeft(Path part) throws IOException {
        Matcher name = PART.matcher(part.getFileName().toString());
        if (!name.matches()) return false;
        boolean isOld = Files.getLastModifiedTime(part)
                .toInstant()
                .isBefore(Instant.now().minus(SURELY_LEFT));
        return isOld || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The next run removes it.
        }
    }
}
