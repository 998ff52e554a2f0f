package thumbsmith.cli;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thumbsmith.contract.Operation;

@Command(name = "add", description = "Adds a look that exists at the service.")
final class AddLookCommand extends LookCommand {
    @Parameters(index = "0", paramLabel = "ID", converter = ChoiceConverters.OfId.class, description = "The look's id.")
    UUID id;

    AddLookCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        return report(reporter, studio().lookKeeper().add(id), Operation.LOOK);
    }
}
