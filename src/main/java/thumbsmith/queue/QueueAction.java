package thumbsmith.queue;

import java.util.Locale;

/** What can be done with a job of the queue. */
public enum QueueAction {
    PAUSE,
    /** Lets a parked job go on. */
    RESUME,
    CANCEL,
    TO_TOP,
    TO_END,
    /** Sends what may have been made once more, as a job of its own. */
    RESEND,
    GIVE_UP,
    /** Fetches what was made; free. */
    FETCH,
    /** The same once more, as a new job. */
    AGAIN,
    /** Brings the recipe to Create. */
    CHANGE,
    /** To its card on Create, with all ways out. */
    WAYS,
    REVEAL,
    /** Takes it from the list; what is known of it is kept. */
    DISMISS;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
