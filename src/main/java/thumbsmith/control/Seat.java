package thumbsmith.control;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to run the jobs of one folder, which one process has at a time: a lock on a file, which the system takes
 * back from a process that dies. Thread-safe.
 */
public final class Seat implements AutoCloseable {
    /** Programs of before the queue show by this file that they are at work, so they are left alone, too. */
    private static final String FILE = "in-use.lock";

    /** Folders whose seat this process has: closing a second channel to the file would let go of the first one's lock. */
    private static final Set<Path> TAKEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private Optional<Taken> taken = Optional.empty();

    private record Taken(Path home, FileChannel channel) {}

    private Seat(Path home) {
        this.home = home;
    }

    /** @param home the folder, which may still have to be made */
    public static Seat in(Path home) {
        return new Seat(home);
    }

    /**
     * Takes the seat where nobody has it. Never waits.
     *
     * @return whether it is this process's now
     * @throws IOException the folder cannot be written or locked
     */
    public synchronized boolean take() throws IOException {
        if (taken.isPresent()) return true;
        Path real = Files.createDirectories(home).toRealPath();
        if (!TAKEN_HERE.add(real)) return false;
        try {
            taken = locked(real);
        } finally {
            if (taken.isEmpty()) TAKEN_HERE.remove(real);
        }
        return taken.isPresent();
    }

    public synchronized boolean isTaken() {
        return taken.isPresent();
    }

    private static Optional<Taken> locked(Path real) throws IOException {
        FileChannel channel = FileChannel.open(
                real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(new Taken(real, channel));
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Leaves it to the next. */
    @Override
    public synchronized void close() throws IOException {
        Optional<Taken> left = taken;
        taken = Optional.empty();
        if (left.isEmpty()) return;
        try {
            left.get().channel().close();
        } finally {
            TAKEN_HERE.remove(left.get().home());
        }
    }
}
