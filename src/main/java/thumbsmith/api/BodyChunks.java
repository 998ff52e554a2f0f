package thumbsmith.api;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** A body as a row of chunks, made one at a time. For one thread after the other. */
final class BodyChunks implements AutoCloseable {
    private final Iterator<Segment> segments;
    private EncodedFileReader open;

    BodyChunks(List<Segment> segments) {
        this.segments = segments.iterator();
    }

    /** The next chunk; the caller knows the body's length and asks for none beyond it. */
    ByteBuffer next() throws UnusablePictureException {
        if (open != null) return encoded();
        return switch (segments.next()) {
            case Segment.Text(byte[] bytes) -> ByteBuffer.wrap(bytes);
            case Segment.EncodedFile file -> {
                open = new EncodedFileReader(file);
                yield encoded();
            }
        };
    }

    private ByteBuffer encoded() throws UnusablePictureException {
        ByteBuffer chunk = open.next();
        if (open.isFinished()) close();
        return chunk;
    }

    @Override
    public void close() {
        if (open != null) open.close();
        open = null;
    }
}
