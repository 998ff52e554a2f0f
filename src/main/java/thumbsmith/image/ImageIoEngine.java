package thumbsmith.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The pixel port over ImageIO and Java2D. Holds no state: one instance serves all threads. */
public final class ImageIoEngine implements ImageEngine {
    @Override
    public PictureInfo inspect(Path file) throws UnreadablePictureException {
        return PictureReader.inspect(new PictureSource.File(file));
    }

    @Override
    public BufferedImage decode(Path file) throws UnreadablePictureException {
        return decodeAtLeast(file, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public BufferedImage decode(byte[] bytes) throws UnreadablePictureException {
        return PictureReader.decode(new PictureSource.Bytes(bytes), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public BufferedImage decodeAtLeast(Path file, int width, int height) throws UnreadablePictureException {
        return PictureReader.decode(new PictureSource.File(file), width, height);
    }

    @Override
    public BufferedImage fill(BufferedImage picture, int width, int height) {
        return Scaling.fill(picture, width, height);
    }

    @Override
    public BufferedImage fit(BufferedImage picture, int width, int height) {
        return Scaling.fit(picture, width, height);
    }

    @Override
    public byte[] jpeg(BufferedImage picture, double quality) {
        return Encoding.jpeg(picture, quality);
    }

    @Override
    public byte[] png(BufferedImage picture) {
        return Encoding.png(picture);
    }

    @Override
    public byte[] shrink(Path file, long maxBytes) throws UnreadablePictureException {
        PictureInfo info = inspect(file);
        if (info.bytes() <= maxBytes && info.orientation() == ExifOrientation.UPRIGHT) {
            return allBytes(file);
        }
        return ByteDiet.fit(decode(file), maxBytes);
    }

    @Override
    public byte[] withText(byte[] picture, Map<String, String> entries) {
        return switch (Signature.of(picture).orElse(null)) {
            case PNG -> PngText.write(picture, entries);
            case JPEG -> JpegText.write(picture, entries);
            case GIF, BMP, TIFF, WEBP, PSD, AVIF, HEIC -> picture;
            case null -> picture;
        };
    }

    @Override
    public byte[] withoutPrivateData(byte[] picture) {
        return switch (Signature.of(picture).orElse(null)) {
            case PNG -> PrivateData.outOfPng(picture);
            case JPEG -> PrivateData.outOfJpeg(picture);
            case WEBP -> PrivateData.outOfWebp(picture);
            case GIF, BMP, TIFF, PSD, AVIF, HEIC -> picture;
            case null -> picture;
        };
    }

    @Override
    public Map<String, String> readText(byte[] picture) {
        return switch (Signature.of(picture).orElse(null)) {
            case PNG -> PngText.read(picture);
            case JPEG -> JpegText.read(picture);
            case GIF, BMP, TIFF, WEBP, PSD, AVIF, HEIC -> Map.of();
            case null -> Map.of();
        };
    }

    @Override
    public Optional<String> sniff(byte[] head) {
        return Signature.of(head).map(Signature::mediaType);
    }

    private static byte[] allBytes(Path file) throws UnreadablePictureException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadablePictureException("This file cannot be read.", e);
        }
    }
}
