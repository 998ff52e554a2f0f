package thumbsmith.job;

import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;

/** Which service is chosen; a job keeps the connection it started with. */
public interface Connections {
    Connection current();

    /** The same for what the program asks by itself: nobody waits for the answer, so nothing is told of it. */
    default Connection unattended() {
        return current();
    }

    /** Told of what kept a question from being asked at all. */
    default void unasked(Service service, Failure why) {}

    /** Called after another service or key was chosen, on the choosing thread. */
    Subscription onChange(Runnable listener);
}
