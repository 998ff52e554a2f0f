package thumbsmith.cli;

import thumbsmith.job.Subscription;

/** A task for the moment in which the Java machine is told to stop. */
final class ShutdownTask {
    private ShutdownTask() {}

    static Subscription register(Runnable task) {
        Thread hook = new Thread(task, "interrupted");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The machine is stopping already, so the moment is now.
            task.run();
            return () -> {};
        }
        return () -> withdraw(hook);
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The machine is stopping: the task has begun and is not to be called back.
        }
    }
}
