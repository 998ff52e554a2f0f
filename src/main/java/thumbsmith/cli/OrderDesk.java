package thumbsmith.cli;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import thumbsmith.job.QueueOrders;

/**
 * Where a command's orders go: to the scheduler of this process where it has the folder's seat, else to the process
 * that has it. Their jobs stand in the journal either way.
 */
public interface OrderDesk {

    /** Whether the jobs run in this process. */
    boolean isHere();

    /**
     * Has an order done by whoever runs the jobs, which becomes this process where there is nobody.
     *
     * @throws FailureException it is refused, or nobody knows whether it was done
     */
    <T> T order(Function<QueueOrders, T> order) throws FailureException;

    /** Takes the seat where the process that had it is gone. What that one left is parked, unknown or being fetched then. */
    void takeOverIfLeft();

    /** Tells the process that runs the jobs apart from the one before; another one may have parked them. */
    String whoRunsIt();

    /** Jobs that go on in this process and are not those that it was started for: other commands' and an earlier run's. */
    List<UUID> guests();

    /** Takes no more orders, and has nothing more sent: what is with the service goes on. */
    void close();
}
