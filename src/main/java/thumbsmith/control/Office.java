package thumbsmith.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;

/** What the process that runs the jobs does for others. Called on their connections' threads. */
public interface Office {
    QueueOrders orders();

    /** Tells the account that pays apart from others, for comparing only; see {@link QueueClient}. */
    String account();

    /** Why this process would not send that recipe, in a sentence; empty where it would. */
    Optional<String> objection(Recipe recipe);

    /** Called before orders are taken, with whether their jobs are to stay where something is in their way that ends by itself. */
    void expect(boolean waits);

    /** Called after orders were taken that let those jobs go on. */
    void took(List<UUID> jobs);

    /** Called after all that was left was let go on. */
    void tookAll();

    /**
     * Brings the window to the front with those files.
     *
     * @return whether there is a window
     */
    boolean front(List<Path> files);

    /** Somebody with a window wants the seat; one that has a window itself keeps it. */
    void makeRoom();
}
