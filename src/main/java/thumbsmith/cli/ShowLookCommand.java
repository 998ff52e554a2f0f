package thumbsmith.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thumbsmith.contract.Operation;
import thumbsmith.job.Studio;

@Command(name = "show", description = "Asks the service how a look stands now.")
final class ShowLookCommand extends LookCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The look's id, or its exact name.")
    String look;

    ShowLookCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        Studio studio = studio();
        return report(reporter, studio.lookKeeper().refresh(new LookArgument(look).id(studio)), Operation.LOOK);
    }
}
