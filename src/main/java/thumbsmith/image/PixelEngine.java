package thumbsmith.image;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;

/** The pixel port for pictures in Java's own form. Holds no state: one instance serves all threads. */
public final class PixelEngine implements ImageEngine {
    /** Of the whole heap rather than of what is free just now: that also counts what nobody needs any more as taken. */
    private static final double SHARE_OF_HEAP = 0.4;

    @Override
    public PictureInfo inspect(Path file) throws UnreadablePictureException {
        PictureFacts facts = Decoder.facts(file);
        return new PictureInfo(facts.mediaType(), facts.width(), facts.height(), facts.bytes(), facts.orientation());
    }

    @Override
    public BufferedImage decode(Path file) throws UnreadablePictureException {
        return decode(Decoder.bytes(file));
    }

    @Override
    public BufferedImage decode(byte[] bytes) throws UnreadablePictureException {
        return decodeAtLeast(bytes, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public BufferedImage decodeAtLeast(Path file, int width, int height) throws UnreadablePictureException {
        return decodeAtLeast(Decoder.bytes(file), width, height);
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

    private static BufferedImage decodeAtLeast(byte[] bytes, int width, int height) throws UnreadablePictureException {
        try (Bitmap picture = Decoder.decodeAtLeast(bytes, width, height)) {
            long onHeap = 4L * picture.width() * picture.height();
            if (onHeap > Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP) throw UnreadablePictureException.noRoom();
            return picture.toBufferedImage();
        } catch (OutOfMemoryError e) {
            throw UnreadablePictureException.noRoom();
        }
    }
}
