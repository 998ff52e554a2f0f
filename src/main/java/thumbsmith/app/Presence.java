package thumbsmith.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says to other processes of this program that one is at work in the folder. Only a process that is alone may take up
 * what an earlier one left, since otherwise the jobs may be somebody's running ones.
 */
final class Presence implements AutoCloseable {
    private final FileChannel channel;
    private FileLock lock;

    private Presence(FileChannel channel) {
        this.channel = channel;
    }

    static Presence in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Presence(FileChannel.open(
                folder.resolve("in-use.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    /** Runs the task if no other process is at work there, and shows this one's presence from now on. */
    boolean enter(Runnable ifAlone) throws IOException {
        lock = channel.tryLock(0, Long.MAX_VALUE, false);
        boolean alone = lock != null;
        if (alone) {
            ifAlone.run();
            lock.release();
        }
        lock = channel.tryLock(0, Long.MAX_VALUE, true);
        return alone;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
