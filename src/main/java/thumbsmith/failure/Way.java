package thumbsmith.failure;

/**
 * A way out as a button.
 *
 * @param label a verb and, where pressing it may cost money, the price
 * @param mayCost whether pressing it sends something that may cost money
 */
public record Way(Recovery recovery, String label, boolean mayCost) {

    /** Costs what its recovery may cost in any circumstances. */
    public Way(Recovery recovery, String label) {
        this(recovery, label, recovery.sends());
    }

    /** Its button's id: {@code way-try-again}. */
    public String id() {
        return "way-" + recovery.key();
    }
}
