package thumbsmith.job;

/** Whether the person paused the queue as a whole: kept in the journal, known without asking it. Thread-safe. */
final class QueuePause {
    private final Journal journal;
    private final Line line;
    private final Noticeboard board;
    private volatile boolean on;

    /** As an earlier run left it. */
    QueuePause(Journal journal, Line line, Noticeboard board) {
        this.journal = journal;
        this.line = line;
        this.board = board;
        reread();
    }

    /** As the process that ran the jobs until now left it. */
    synchronized void reread() {
        on = journal.isPaused();
        line.setPaused(on);
    }

    boolean isOn() {
        return on;
    }

    /** @throws java.io.UncheckedIOException where it cannot be written down: then it stays as it was */
    synchronized void set(boolean paused) {
        if (paused == on) return;
        journal.setPaused(paused);
        on = paused;
        line.setPaused(paused);
        board.tellPausedChanged();
    }
}
