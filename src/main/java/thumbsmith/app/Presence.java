package thumbsmith.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says to other processes of this program that one is at work in the folder. Only a process that is alone may take up
 * what an earlier one left, since otherwise the jobs may be somebody's running ones.
 */
final class Presence implements AutoCloseable {
    private final FileChannel channel;

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

    /** Runs the task if no other process is at work there, then shows this one's presence; tells whether it ran. */
    boolean enter(Runnable ifAlone) throws IOException {
        boolean alone = runAlone(ifAlone);
        attend();
        return alone;
    }

    /** Shows this process's presence until it is closed; waits while another one takes up what was left. */
    void attend() throws IOException {
        try {
            channel.lock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException e) {
            // This process shows its presence already, over another channel.
        }
    }

    private boolean runAlone(Runnable task) throws IOException {
        try (FileLock whole = channel.tryLock(0, Long.MAX_VALUE, false)) {
            if (whole == null) return false;
            task.run();
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
