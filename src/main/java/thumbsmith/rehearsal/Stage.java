package thumbsmith.rehearsal;

import java.util.function.Consumer;

/** Where failures are summoned: the embedded service, and the screens over it. Front thread. */
public interface Stage {
    /** Whether the embedded service is the one that is chosen now. Never waits. */
    boolean isSet();

    /** Chooses the embedded service until {@link #strike}; what the person chose is kept. */
    void set();

    /**
     * Puts the person's own inputs aside, opens the screen where that failure belongs and makes it happen there.
     *
     * @param couldNot told in one sentence where it cannot be summoned now
     */
    void summon(Occasion occasion, Consumer<String> couldNot);

    /** Opens the list of failures. */
    void openList();

    /** Back to the screen that was open before the list. */
    void leaveList();

    /** Takes away the cards, thumbnails and looks that rehearsals made. */
    void clear();

    /** Ends what was summoned: inputs, service and connection are as they were. */
    void strike();
}
