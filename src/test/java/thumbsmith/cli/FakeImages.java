package thumbsmith.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;

/** Reads and writes PNG files only, which is all that a saved thumbnail of these tests is. */
final class FakeImages implements ImageEngine {
    @Override
    public PictureInfo inspect(Path file) throws UnreadablePictureException {
        BufferedImage picture = decode(file);
        return new PictureInfo(
                "image/png",
                picture.getWidth(),
                picture.getHeight(),
                file.toFile().length(),
                1);
    }

    @Override
    public BufferedImage decode(Path file) throws UnreadablePictureException {
        try {
            return decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadablePictureException("The file cannot be read.", e);
        }
    }

    @Override
    public BufferedImage decode(byte[] bytes) throws UnreadablePictureException {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            if (picture == null) throw new UnreadablePictureException("This is no picture.");
            return picture;
        } catch (IOException e) {
            throw new UnreadablePictureException("This picture is damaged.", e);
        }
    }

    @Override
    public byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] withText(byte[] picture, Map<String, String> entries) {
        return picture;
    }

    @Override
    public byte[] withoutPrivateData(byte[] picture) {
        return picture;
    }

    @Override
    public Map<String, String> readText(byte[] picture) {
        return Map.of();
    }

    @Override
    public Optional<String> sniff(byte[] head) {
        boolean png = head.length > 3 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G';
        return png ? Optional.of("image/png") : Optional.empty();
    }

    @Override
    public BufferedImage decodeAtLeast(Path file, int width, int height) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BufferedImage fill(BufferedImage picture, int width, int height) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BufferedImage fit(BufferedImage picture, int width, int height) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] jpeg(BufferedImage picture, double quality) {
        throw new UnsupportedOperationException();
    }
}
