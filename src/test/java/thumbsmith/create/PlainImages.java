package thumbsmith.create;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;

/** As much of the image port as thumbnails and slots need, over bare ImageIO. */
final class PlainImages implements ImageEngine {
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
            BufferedImage picture = ImageIO.read(file.toFile());
            if (picture == null) throw new UnreadablePictureException("This is no picture.");
            return picture;
        } catch (IOException e) {
            throw new UnreadablePictureException("This picture cannot be read.", e);
        }
    }

    @Override
    public BufferedImage decodeAtLeast(Path file, int width, int height) throws UnreadablePictureException {
        return decode(file);
    }

    @Override
    public BufferedImage fit(BufferedImage picture, int width, int height) {
        double scale =
                Math.min(1, Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight()));
        int w = Math.max(1, (int) (picture.getWidth() * scale));
        int h = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        small.createGraphics()
                .drawImage(picture.getScaledInstance(w, h, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        return small;
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
    public BufferedImage decode(byte[] bytes) {
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
    public byte[] withText(byte[] picture, Map<String, String> entries) {
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
