package thumbsmith.app;

import java.time.Clock;
import thumbsmith.store.Backups;
import thumbsmith.store.Folders;

/** The backup that is made when the scheduler of a folder starts: beside the work, on a thread of its own. */
final class SafetyCopy implements AutoCloseable {
    private final Thread thread;

    private SafetyCopy(Thread thread) {
        this.thread = thread;
    }

    static SafetyCopy begin(Folders folders, Clock clock) {
        var backups = new Backups(folders.backups(), clock);
        return new SafetyCopy(
                Thread.ofPlatform().daemon().name("backup").start(() -> backups.make(folders.database())));
    }

    /** Waits for its end: a fraction of a second for ten thousand thumbnails. */
    @Override
    public void close() throws InterruptedException {
        thread.join();
    }
}
