package thumbsmith.cli;

import picocli.CommandLine.Command;

@Command(
        name = "pause",
        description = {
            "Sends nothing more, whoever asked for it, until: thumbsmith queue resume.",
            "What is with the service already goes on."
        })
final class PauseQueueCommand extends StudioCommand {
    PauseQueueCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        records();
        OrderDesk desk = console.host().desk(Host.Stay.TO_CHANGE);
        boolean paused = desk.order(queue -> {
            queue.pause();
            return true;
        });
        reporter.line(new Line.Paused(paused));
        return ExitCode.DONE;
    }
}
