package thumbsmith.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thumbsmith.contract.Operation;
import thumbsmith.job.Studio;

@Command(name = "instructions", description = "Sets a look's special instructions; an empty text clears them.")
final class InstructLookCommand extends LookCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The look's id, or its exact name.")
    String look;

    @Parameters(index = "1", paramLabel = "TEXT", description = "300 characters at most.")
    String text;

    InstructLookCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        Optional<String> instructions = LocalRules.instructions(text);
        Studio studio = studio();
        return report(
                reporter,
                studio.lookKeeper().instruct(new LookArgument(look).id(studio), instructions),
                Operation.INSTRUCT);
    }
}
