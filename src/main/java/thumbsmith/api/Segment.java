package thumbsmith.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;

/** A stretch of a request's body. */
sealed interface Segment {
    /** Bytes on the wire. */
    long length();

    record Text(byte[] bytes) implements Segment {
        @Override
        public long length() {
            return bytes.length;
        }
    }

    /**
     * A file that goes out as base64.
     *
     * @param size of the file in bytes, which it must still have when it is sent
     */
    record EncodedFile(Slot slot, Path file, long size) implements Segment {
        @Override
        public long length() {
            return (size + 2) / 3 * 4;
        }

        static EncodedFile of(Slot slot, Path file) throws UnusablePictureException {
            EncodedFile encoded = new EncodedFile(slot, file, sizeOf(slot, file));
            if (encoded.size == 0) throw new UnusablePictureException(slot, "The picture's file is empty.");
            if (encoded.length() > Limits.PICTURE_MAX_BYTES) {
                throw new UnusablePictureException(slot, "The picture is larger than the service takes (about 7 MB).");
            }
            return encoded;
        }

        private static long sizeOf(Slot slot, Path file) throws UnusablePictureException {
            try {
                if (Files.isRegularFile(file)) return Files.size(file);
            } catch (IOException gone) {
                // Says the same as a file that was never there.
            }
            throw new UnusablePictureException(slot, "The picture's file is not there any more.");
        }
    }
}
