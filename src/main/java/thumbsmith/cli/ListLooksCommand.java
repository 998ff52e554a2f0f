package thumbsmith.cli;

import java.util.List;
import picocli.CommandLine.Command;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.Studio;

@Command(name = "list", description = "Lists the looks that this program knows on the chosen service, newest first.")
final class ListLooksCommand extends StudioCommand {
    ListLooksCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        Studio studio = studio();
        Service service = studio.connections().current().service();
        bringUpToDate(studio, service);
        List<Look> looks = studio.looks().of(service);
        if (looks.isEmpty()) reporter.say("No looks here yet. Train one, or add one by its id.");
        looks.forEach(it -> reporter.line(Line.OfLook.of(it, Operation.LOOK)));
        return ExitCode.DONE;
    }

    /** Asks after looks in training, which is free; what cannot be asked stays as it was known. */
    private static void bringUpToDate(Studio studio, Service service) {
        studio.looks().of(service).stream()
                .filter(look -> look.status() == LookStatus.PROCESSING)
                .forEach(look -> studio.lookKeeper().refresh(look.id()));
    }
}
