package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;

/** What of the image port the service uses, over bare ImageIO. Text is put behind the picture, where readers do not look. */
final class PlainImages implements ImageEngine {

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
    public BufferedImage fit(BufferedImage picture, int width, int height) {
        return picture;
    }

    @Override
    public byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public byte[] withText(byte[] picture, Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        out.writeBytes(entries.toString().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Override
    public PictureInfo inspect(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BufferedImage decode(Path file) {
        throw new UnsupportedOperationException();
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
    public byte[] jpeg(BufferedImage picture, double quality) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] shrink(Path file, long maxBytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] withoutPrivateData(byte[] picture) {
        return picture;
    }

    @Override
    public Map<String, String> readText(byte[] picture) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> sniff(byte[] head) {
        throw new UnsupportedOperationException();
    }
}
