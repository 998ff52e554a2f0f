package thumbsmith.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a run that broke off had written to its log of changes, by SQLite's index of it ({@code -shm}). Says nothing
 * after the computer itself went down.
 *
 * @param bytes empty where there is none
 */
record LogIndex(ByteBuffer bytes) {
    private static final int COPY = 48;
    private static final int LEAST = 136;

    static LogIndex of(Path database) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(database.resolveSibling(database.getFileName() + "-shm"));
            return new LogIndex(ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()));
        } catch (NoSuchFileException e) {
            return new LogIndex(ByteBuffer.allocate(0));
        }
    }

    /** Frames that were committed and are not yet in the database. */
    int expects() {
        return isSettled() && bytes.getInt(16) > bytes.getInt(96) ? bytes.getInt(16) : 0;
    }

    /** Frames of which the database may hold pages already. */
    int attempted() {
        return isSettled() ? Math.max(bytes.getInt(96), bytes.getInt(128)) : Integer.MAX_VALUE;
    }

    /** Whether it speaks of the log with that beginning. */
    boolean belongsTo(ByteBuffer log) {
        return isSettled() && bytes.slice(32, 8).equals(log.slice(16, 8));
    }

    /** Nobody was writing to it: both copies of its header are the same. */
    private boolean isSettled() {
        return bytes.capacity() >= LEAST
                && bytes.get(12) == 1
                && bytes.slice(0, COPY).equals(bytes.slice(COPY, COPY));
    }
}
