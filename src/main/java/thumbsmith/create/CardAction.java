package thumbsmith.create;

/** What a card that is no finished thumbnail offers. */
public enum CardAction {
    /** Free before the request is complete; afterwards the result is still fetched and filed under Cancelled. */
    CANCEL,
    /** The same recipe as a new job. */
    RETRY,
    /** The answered output once more; sends nothing paid. */
    FETCH,
    /** The recipe into the composer. */
    BRING_BACK,
    /** A parked job goes on. */
    SEND,
    /** A parked job is given up. */
    DISCARD,
    /** The same recipe once more although the first may have been made. */
    SEND_AGAIN,
    /** The card goes, the record stays. */
    LEAVE;

    /** The last part of its key in the texts. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
