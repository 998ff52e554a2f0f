package thumbsmith.create;

/** What a card offers that is no way out of a failure. */
public enum CardAction {
    /** Free before the request is complete; afterwards the result is still fetched and filed under Cancelled. */
    CANCEL,
    /** The recipe into the composer. */
    BRING_BACK,
    /** A parked job goes on. */
    SEND,
    /** A parked job is given up. */
    DISCARD,
    /** The card goes, the record stays. */
    LEAVE;

    /** The last part of its key in the texts. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
