package thumbsmith.job;

import java.util.Optional;

/**
 * The places side by side that jobs and questions share. Where the service says that they are too many there are half
 * as many from then on, and one more again after as many successes as there are places. Thread-safe.
 */
final class Places {
    /** @param wave tells a place that was taken before there were fewer from one that was taken after */
    record Place(int wave) {}

    private int setting;
    private int open;
    private int taken;
    private int wave;
    private int successes;
    private int asking;
    private volatile Runnable freed = () -> {};

    /** @param setting the most that there may ever be, 1–10 */
    Places(int setting) {
        this.setting = setting;
        this.open = setting;
    }

    /** @param listener called whenever a place may have come free, on the freeing thread */
    void onFreed(Runnable listener) {
        freed = listener;
    }

    /** A place at once, unless a question waits for one: a person sits before it. */
    synchronized Optional<Place> tryTake() {
        return asking > 0 || taken >= open ? Optional.empty() : Optional.of(take());
    }

    /** Waits for a place. */
    Place await() throws InterruptedException {
        try {
            return awaited();
        } finally {
            freed.run();
        }
    }

    private synchronized Place awaited() throws InterruptedException {
        asking++;
        try {
            while (taken >= open) wait();
            return take();
        } finally {
            asking--;
        }
    }

    void free() {
        synchronized (this) {
            taken--;
            notifyAll();
        }
        freed.run();
    }

    /** Places that were taken before the last halving halve nothing again: they were part of the same crowd. */
    synchronized void tooMany(Place place) {
        if (place.wave() != wave) return;
        wave++;
        successes = 0;
        open = Math.max(1, Math.min(open, taken) / 2);
    }

    void succeeded() {
        if (oneMore()) freed.run();
    }

    private synchronized boolean oneMore() {
        if (open >= setting || ++successes < open) return false;
        successes = 0;
        open++;
        notifyAll();
        return true;
    }

    void set(int places) {
        synchronized (this) {
            open = open == setting ? places : Math.min(open, places);
            setting = places;
            notifyAll();
        }
        freed.run();
    }

    /** How many there may be side by side now. */
    synchronized int open() {
        return open;
    }

    private Place take() {
        taken++;
        return new Place(wave);
    }
}
