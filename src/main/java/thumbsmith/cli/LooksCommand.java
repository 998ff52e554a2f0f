package thumbsmith.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only groups the commands about looks. */
@Command(name = "looks", description = "Personas and styles: list, add, train, show, instructions, delete.")
final class LooksCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with looks: list, add, train, show, instructions or delete.");
    }
}
