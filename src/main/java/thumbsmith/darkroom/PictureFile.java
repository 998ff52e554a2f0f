package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;

/** Reads picture files whole. */
final class PictureFile {
    private PictureFile() {}

    static byte[] read(Path file) throws UnreadablePictureException {
        try {
            if (Files.size(file) > Decoder.MOST_BYTES) {
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
