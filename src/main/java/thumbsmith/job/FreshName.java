package thumbsmith.job;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lets finished files appear under names that nothing had: whole or not at all. */
public final class FreshName {
    private FreshName() {}

    /**
     * Gives a finished file its name in the same folder. Its name of before may stay beside the new one: the caller
     * deletes it.
     *
     * @throws FileAlreadyExistsException where the name is taken; what has it is untouched
     */
    public static void give(Path part, Path file) throws IOException {
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
}
