package thumbsmith.cli;

import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.Studio;

@Command(name = "delete", description = "Deletes a look at the service, and here.")
final class DeleteLookCommand extends LookCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The look's id, or its exact name.")
    String look;

    DeleteLookCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        Studio studio = studio();
        UUID id = new LookArgument(look).id(studio);
        Service service = studio.connections().current().service();
        Optional<Look> known = studio.looks().find(service, id);
        String message = valueOf(studio.lookKeeper().delete(id), Operation.DELETE_LOOK);
        reporter.line(Line.Deleted.of(id, known.map(Look::name), service, message));
        return ExitCode.DONE;
    }
}
