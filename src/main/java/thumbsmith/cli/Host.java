package thumbsmith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/** What the commands need of the program around them. The host keeps what it opened and closes it after the run. */
public interface Host {
    /**
     * The services on which thumbnails are made: those that the environment or the settings choose, and the embedded
     * one where nothing was ever chosen.
     *
     * @param offline the embedded service, whatever is chosen
     * @throws FailureException a paid service is chosen and no key is there (MISSING_API_KEY), or nothing can be opened
     */
    Studio studio(boolean offline) throws FailureException;

    /**
     * The same for reading what is written down: asks for no key, starts nothing and sends nothing.
     *
     * @throws FailureException nothing can be opened
     */
    Studio records() throws FailureException;

    /**
     * Where orders of this folder go, after {@link #studio} or {@link #records}: this process takes the folder's seat where it is free.
     *
     * @param stay how long it takes the seat for
     * @throws FailureException the seat is taken by a process that does not answer, or the folder cannot be locked
     */
    OrderDesk desk(Stay stay) throws FailureException;

    /** What a command does with the folder's seat. */
    enum Stay {
        /** Its jobs run, and what is in their way ends them. */
        TO_RUN,
        /** Its jobs run, and stay where something is in their way that ends by itself. */
        TO_WAIT,
        /** The queue's jobs run, and stay in it whatever is in their way. */
        TO_RESUME,
        /** It changes what stands in the queue and leaves again: nothing is sent or fetched. */
        TO_CHANGE
    }

    /**
     * Starts the embedded service for other programs.
     *
     * @throws FailureException it cannot listen there
     */
    RunningSandbox sandbox(SandboxRequest request) throws FailureException;

    /** Such as {@code 0.1.0}. */
    String version();

    /** Where thumbnails go that are asked for without {@code --out}. */
    Path defaultFolder();

    /** One's own presets for preparing pictures; nothing is made there. */
    Path presets();

    /** What new jobs are filed under unless a command says otherwise. */
    default Optional<String> project() {
        return Optional.empty();
    }

    /** Sentences for the person about what was found when things were opened, such as a damaged list of thumbnails. */
    default List<String> notices() {
        return List.of();
    }

    /** Runs the task when the program is told to end (Ctrl-C), until the subscription is closed. */
    default Subscription onInterrupt(Runnable task) {
        return ShutdownTask.register(task);
    }
}
