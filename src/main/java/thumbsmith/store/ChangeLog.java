package thumbsmith.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The log of changes that are not yet in the database itself (SQLite's write-ahead log), as a run that broke off left it.
 * SQLite takes it up to the first change that does not add up and says nothing of those after; here it is told which
 * were lost. Formats: sqlite.org/walformat.html. For a database that nobody has open.
 */
final class ChangeLog {
    /** What the log lost. */
    enum Loss {
        NONE,
        /** Changes at its end: what is before them is whole. */
        LAST_CHANGES,
        /** It no longer fits the database that it belongs to. */
        ALL
    }

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int LITTLE_ENDIAN_SUMS = 0x377f0682;
    private static final int BIG_ENDIAN_SUMS = 0x377f0683;

    private final ByteBuffer log;
    private final LogIndex index;
    private int one;
    private int two;

    private ChangeLog(byte[] log, LogIndex index) {
        this.log = ByteBuffer.wrap(log);
        this.index = index;
    }

    static Path of(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    static Loss loss(Path database) throws IOException {
        return new ChangeLog(bytes(of(database)), LogIndex.of(database)).loss();
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private Loss loss() {
        if (log.capacity() <= HEADER) return index.expects() > 0 ? Loss.ALL : Loss.NONE;
        if (!isHeaderWhole()) return Loss.ALL;
        int broken = firstBroken();
        int whole = lastCommitBefore(broken);
        boolean belongs = index.belongsTo(log);
        boolean lost = belongs && index.expects() > whole || hasCommitAfter(broken);
        if (!lost) return Loss.NONE;
        return belongs && index.attempted() <= whole ? Loss.LAST_CHANGES : Loss.ALL;
    }

    private boolean isHeaderWhole() {
        int magic = log.getInt(0);
        if (magic != LITTLE_ENDIAN_SUMS && magic != BIG_ENDIAN_SUMS) return false;
        sum(0, HEADER - 8);
        return one == log.getInt(HEADER - 8) && two == log.getInt(HEADER - 4) && pageSize() >= 512;
    }

    private int firstBroken() {
        int frame = 1;
        while (frame <= frames() && addsUp(frame)) frame++;
        return frame;
    }

    /** 0 where there is none. */
    private int lastCommitBefore(int end) {
        int frame = end - 1;
        while (frame > 0 && !isCommit(frame)) frame--;
        return frame;
    }

    /** A run that is killed leaves frames in their order: one that was written later tells that those before were whole. */
    private boolean hasCommitAfter(int broken) {
        return IntStream.rangeClosed(broken + 1, frames()).anyMatch(it -> isOfThisLog(it) && isCommit(it));
    }

    private boolean addsUp(int frame) {
        int at = at(frame);
        sum(at, 8);
        sum(at + FRAME_HEADER, pageSize());
        return isOfThisLog(frame) && one == log.getInt(at + 16) && two == log.getInt(at + 20);
    }

    private boolean isOfThisLog(int frame) {
        return log.getLong(at(frame) + 8) == log.getLong(16);
    }

    private boolean isCommit(int frame) {
        return log.getInt(at(frame) + 4) != 0;
    }

    private void sum(int from, int length) {
        ByteBuffer words = log.duplicate()
                .order(log.getInt(0) == BIG_ENDIAN_SUMS ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (int at = from; at < from + length; at += 8) {
            one += words.getInt(at) + two;
            two += words.getInt(at + 4) + one;
        }
    }

    private int at(int frame) {
        return HEADER + (frame - 1) * (FRAME_HEADER + pageSize());
    }

    private int frames() {
        return (log.capacity() - HEADER) / (FRAME_HEADER + pageSize());
    }

    private int pageSize() {
        int size = log.getInt(8);
        return size == 1 ? 65536 : size;
    }
}
