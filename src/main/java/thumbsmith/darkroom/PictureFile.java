package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import thumbsmith.image.UnreadablePictureException;

/** Reads picture files whole. */
final class PictureFile {
    /** Far more than any picture that is taken in weighs: 200 megapixels, three channels of 16 bits. In bytes. */
    private static final long MOST_BYTES = 1_200_000_000;

    private PictureFile() {}

    static byte[] read(Path file) throws UnreadablePictureException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadablePictureException(name(file) + " is too large to open.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadablePictureException(name(file) + " is not there.", e);
        } catch (IOException e) {
            throw new UnreadablePictureException(name(file) + " could not be read.", e);
        }
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
