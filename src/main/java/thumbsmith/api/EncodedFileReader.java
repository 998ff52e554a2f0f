package thumbsmith.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;

/** Reads one file as base64, 32 KiB at a time. */
final class EncodedFileReader implements AutoCloseable {
    /**
     * A multiple of three, so that only the file's end is padded. Measured by send-benchmark.sh: halving or doubling it
     * costs 2 to 5 ms on a picture of 7 MB.
     */
    private static final int RAW_BYTES = 24 * 1024;

    private final Segment.EncodedFile file;
    private final InputStream in;
    private final byte[] raw;
    private long left;

    EncodedFileReader(Segment.EncodedFile file) throws UnusablePictureException {
        this.file = file;
        this.left = file.size();
        this.raw = new byte[(int) Math.min(RAW_BYTES, left)];
        try {
            this.in = Files.newInputStream(file.file());
        } catch (IOException gone) {
            throw new UnusablePictureException(file.slot(), "The picture's file is not there any more.");
        }
    }

    boolean isFinished() {
        return left == 0;
    }

    /** A fresh buffer each time: the connection may still be encrypting the one before. */
    ByteBuffer next() throws UnusablePictureException {
        int count = (int) Math.min(raw.length, left);
        try {
            if (in.readNBytes(raw, 0, count) < count) throw changed();
            left -= count;
            if (left == 0 && in.read() >= 0) throw changed();
        } catch (IOException unreadable) {
            throw new UnusablePictureException(file.slot(), "The picture's file could not be read.");
        }
        return ByteBuffer.wrap(Base64.getEncoder().encode(count == raw.length ? raw : Arrays.copyOf(raw, count)));
    }

    private UnusablePictureException changed() {
        return new UnusablePictureException(file.slot(), "The picture's file was changed while it was being sent.");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException alreadyUseless) {
            // Nothing was written, so nothing can be lost.
        }
    }
}
