package thumbsmith.darkroom;

import java.util.Optional;
import java.util.OptionalInt;

/** Hands out the pictures of a batch one after the other, and holds everybody up while it is paused. */
final class Gate {
    private final int items;
    private int next;
    private boolean paused;
    private boolean cancelled;
    private String stopped;

    Gate(int items) {
        this.items = items;
    }

    /** The next picture, as soon as the batch goes on; empty where there is none left to do. */
    synchronized OptionalInt next() throws InterruptedException {
        while (paused && !isClosed()) wait();
        return isClosed() || next == items ? OptionalInt.empty() : OptionalInt.of(next++);
    }

    synchronized void pause(boolean wanted) {
        paused = wanted;
        notifyAll();
    }

    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    /** Nothing more can be done; the first reason counts. */
    synchronized void stop(String why) {
        if (stopped == null) stopped = why;
        notifyAll();
    }

    /** Whether nothing more is to be written. */
    synchronized boolean isClosed() {
        return cancelled || stopped != null;
    }

    synchronized boolean isPaused() {
        return paused;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized Optional<String> whyStopped() {
        return Optional.ofNullable(stopped);
    }
}
