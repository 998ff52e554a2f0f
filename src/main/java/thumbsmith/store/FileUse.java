package thumbsmith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells whether another process of this program has the database open: only one that is alone may look at its bytes or
 * replace it. Opening and closing go one after another. Where the folder knows no locks, everyone is alone.
 */
final class FileUse {
    /** One byte of the lock file each. */
    private static final long PASSING = 0;

    private static final long STAYING = 1;

    private final FileChannel channel;
    private Optional<FileLock> staying = Optional.empty();

    private FileUse(FileChannel channel) {
        this.channel = channel;
    }

    @FunctionalInterface
    interface Deed<T> {
        /** @param alone nobody else has the file open, nor can until this has ended */
        T run(boolean alone) throws IOException;
    }

    /** What the deed opened, and the use that goes on until it is left. */
    record Entered<T>(T opened, Optional<FileUse> use) {}

    static <T> Entered<T> enter(Path database, Deed<T> deed) throws IOException {
        Optional<FileChannel> channel = lockFile(database);
        if (channel.isEmpty()) return new Entered<>(deed.run(true), Optional.empty());
        FileUse use = new FileUse(channel.get());
        try {
            return new Entered<>(use.enter(deed), Optional.of(use));
        } catch (IOException | RuntimeException e) {
            use.channel.close();
            throw e;
        }
    }

    private <T> T enter(Deed<T> deed) throws IOException {
        Optional<FileLock> passing = lock(PASSING, false);
        T opened = deed.run(isAlone());
        staying = lock(STAYING, true);
        release(passing);
        return opened;
    }

    /** Runs that as the last use of the file. */
    void leave(Deed<Void> deed) throws IOException {
        try (channel) {
            lock(PASSING, false);
            release(staying);
            deed.run(isAlone());
        }
    }

    private boolean isAlone() throws IOException {
        try {
            Optional<FileLock> whole = Optional.ofNullable(channel.tryLock(STAYING, 1, false));
            release(whole);
            return whole.isPresent();
        } catch (OverlappingFileLockException e) {
            // This process has the file open over another channel.
            return false;
        }
    }

    private Optional<FileLock> lock(long which, boolean shared) throws IOException {
        try {
            return Optional.of(channel.lock(which, 1, shared));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static void release(Optional<FileLock> lock) throws IOException {
        if (lock.isPresent()) lock.get().release();
    }

    /** Empty where the folder takes no file or knows no locks. */
    private static Optional<FileChannel> lockFile(Path database) {
        try {
            FileChannel channel = FileChannel.open(
                    database.resolveSibling(database.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return Optional.of(channel);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
