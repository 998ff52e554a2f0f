package thumbsmith.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Where a picture's bytes are. Streams are made directly, so that ImageIO's global disk cache is never asked. */
sealed interface PictureSource {
    /** Enough for every APP segment that comes before the pixels in practice (64 KB each, Exif among the first). */
    int HEAD_BYTES = 256 * 1024;

    byte[] head() throws IOException;

    long size() throws IOException;

    ImageInputStream open() throws IOException;

    /** A file on disk, read as far as needed. */
    record File(Path path) implements PictureSource {
        @Override
        public byte[] head() throws IOException {
            try (var in = Files.newInputStream(path)) {
                return in.readNBytes(HEAD_BYTES);
            }
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public ImageInputStream open() throws IOException {
            return new FileImageInputStream(path.toFile());
        }
    }

    /** A picture in memory. */
    record Bytes(byte[] bytes) implements PictureSource {
        @Override
        public byte[] head() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public ImageInputStream open() {
            return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        }
    }
}
