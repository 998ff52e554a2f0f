package thumbsmith.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import thumbsmith.control.HandoverException;
import thumbsmith.control.QueueClient;
import thumbsmith.control.Seat;

/** What the start of a window comes to where another process may run the jobs of the folder already. */
final class SecondStart {
    private static final long LOOK_MILLIS = 200;
    /** How long that process may take to answer: it may be starting, or leaving. */
    private static final int LOOKS = 150;

    private final Path home;
    private final Seat seat;
    private final Runnable waiting;
    private boolean asked;

    /** @param waiting told once where a command has to finish first */
    SecondStart(Path home, Seat seat, Runnable waiting) {
        this.home = home;
        this.seat = seat;
        this.waiting = waiting;
    }

    enum End {
        /** This process runs the jobs now, so it opens the window. */
        SEATED,
        /** The window that is open has come to the front and has the files. */
        HANDED_OVER,
        /** Another process has the folder and does not answer. */
        UNANSWERED
    }

    /** Blocks for as long as a command needs until what it has sent is back. */
    End settle(List<Path> files) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            if (seat.take()) return End.SEATED;
            switch (call(files)) {
                case FRONT -> {
                    return End.HANDED_OVER;
                }
                case NO_WINDOW -> look = 0;
                case NOBODY -> {}
            }
            pause();
        }
        return End.UNANSWERED;
    }

    private enum Answer {
        FRONT,
        NO_WINDOW,
        NOBODY
    }

    /** A command is asked for room each time: another one may have taken the seat before this window could. */
    private Answer call(List<Path> files) {
        try {
            QueueClient.front(home, files);
            return Answer.FRONT;
        } catch (HandoverException e) {
            return e.kind() == HandoverException.Kind.NOBODY ? Answer.NOBODY : askForRoom();
        }
    }

    private Answer askForRoom() {
        if (!asked) waiting.run();
        asked = true;
        try {
            QueueClient.makeRoom(home);
            return Answer.NO_WINDOW;
        } catch (HandoverException e) {
            return Answer.NOBODY;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
