package thumbsmith.queue;

import java.util.Locale;

/** The parts of the queue, in the order in which they are shown. */
public enum Section {
    /** Only the person can say what becomes of it. */
    NEEDS_YOU,
    RUNNING,
    /** Not sent when the program ended. */
    LEFT,
    WAITING,
    /** Nothing can be sent to its service for now. */
    HELD,
    /** Held back at the person's word. */
    PAUSED,
    /** Over, the last fifty. */
    LATELY;

    /** As keys of texts name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing of it was sent, so that cancelling is free and it can be put back. */
    boolean isUnsent() {
        return switch (this) {
            case LEFT, WAITING, HELD, PAUSED -> true;
            case NEEDS_YOU, RUNNING, LATELY -> false;
        };
    }
}
