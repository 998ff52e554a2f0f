package thumbsmith.create;

import thumbsmith.contract.Service;
import thumbsmith.ui.Setback;

/** What is going on with titles, apart from those that came. */
public sealed interface TitlesState {
    /** Nothing is. */
    record Idle() implements TitlesState {}

    /**
     * They were asked for.
     *
     * @param sent whether they can no longer be called off for nothing
     * @param cancelled whether the person called them off too late: what comes is still shown
     */
    record Asking(Service service, boolean sent, boolean cancelled) implements TitlesState {}

    /** They did not come, and the ways out stand here. */
    record Failed(Service service, Setback why) implements TitlesState {}

    /**
     * Something is in the way of all that is sent to that service, which a dialog or the window tells: here they are asked
     * for again, at their price, or left.
     */
    record Waits(Service service, Setback why) implements TitlesState {}
}
