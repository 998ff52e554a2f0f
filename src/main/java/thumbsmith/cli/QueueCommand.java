package thumbsmith.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only groups the commands about the queue. */
@Command(name = "queue", description = "What runs and waits: list, pause, resume, cancel, retry.")
final class QueueCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the queue: list, pause, resume, cancel or retry.");
    }
}
