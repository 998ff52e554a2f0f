package thumbsmith.failure;

/**
 * A way out as a button.
 *
 * @param label a verb and, where pressing it may cost money, the price
 */
public record Way(Recovery recovery, String label) {

    /** Its button's id: {@code way-try-again}. */
    public String id() {
        return "way-" + recovery.key();
    }
}
