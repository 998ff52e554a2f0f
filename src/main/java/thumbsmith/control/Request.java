package thumbsmith.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.Order;
import thumbsmith.job.Settlement;

/** What one process asks of the one that runs the jobs. Never holds a key. */
sealed interface Request {

    /**
     * @param expected the service whose price the person saw
     * @param account tells two accounts apart, without telling the key
     * @param waits whether the jobs are to stay where something is in their way that ends by itself
     */
    record Submit(List<Order> orders, Service expected, String account, boolean waits) implements Request {
        /** Of so many orders a request stays within {@link Channels#REQUEST_BYTES}, whatever their prompts. */
        static final int MOST = 100;
    }

    record PauseAll() implements Request {}

    record ResumeAll() implements Request {}

    record Pause(List<UUID> jobs) implements Request {}

    record Resume(List<UUID> jobs) implements Request {}

    record Cancel(List<UUID> jobs) implements Request {}

    record Move(List<UUID> jobs, Optional<UUID> before) implements Request {}

    record Again(UUID job) implements Request {}

    record Settle(UUID job, Settlement settlement) implements Request {}

    /** Bring the window to the front and show it these files. */
    record Front(List<Path> files) implements Request {}

    /** Whether asking it once more does no more than asking it once. */
    default boolean isRepeatable() {
        return switch (this) {
            case Submit _, Again _, Settle _ -> false;
            case PauseAll _, ResumeAll _, Pause _, Resume _, Cancel _, Move _, Front _, Yield _ -> true;
        };
    }

    /** A window wants to run the jobs: a command finishes what is on its way, and leaves the rest to it. */
    record Yield() implements Request {}
}
