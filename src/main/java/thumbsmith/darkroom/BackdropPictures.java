package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.edit.Covering;

/** Pictures that lie behind others: the last one is remembered, for the next preview and the next of a batch. */
final class BackdropPictures {
    private final Remembered<Ground> grounds = new Remembered<>();

    /** Scaled to cover so many px. */
    Bitmap covering(Path file, int width, int height) throws UnreadablePictureException {
        try {
            Ground key = new Ground(file, Files.getLastModifiedTime(file), width, height);
            return grounds.get(key, () -> Optional.of(read(file, width, height)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UnreadablePictureException("The backdrop %s is not there.".formatted(PictureFile.name(file)), e);
        } catch (UnreadablePictureException e) {
            throw new UnreadablePictureException("The backdrop cannot be used. " + e.getMessage(), e);
        }
    }

    private static Bitmap read(Path file, int width, int height) throws UnreadablePictureException {
        try (Bitmap picture = Decoder.decodeAtLeast(PictureFile.read(file), width, height)) {
            return Covering.sharp(picture, width, height);
        }
    }

    private record Ground(Path file, FileTime modified, int width, int height) {}
}
