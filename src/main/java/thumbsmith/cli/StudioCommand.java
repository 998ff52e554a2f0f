package thumbsmith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import thumbsmith.contract.Service;
import thumbsmith.job.Studio;

/** What the commands have in common: they end with a code, and their failures are reported in one place. */
abstract class StudioCommand implements Callable<Integer> {
    final Console console;

    @Spec
    private CommandSpec spec;

    private final CommonOptions common;

    StudioCommand(Console console, CommonOptions common) {
        this.console = console;
        this.common = common;
    }

    /** @throws InterruptedException the person pressed Ctrl-C, and was told what became of the request */
    abstract ExitCode run(Reporter reporter) throws FailureException, InterruptedException;

    @Override
    public final Integer call() {
        Reporter reporter = new Reporter(console, common.json);
        try {
            return run(reporter).number();
        } catch (FailureException e) {
            reporter.failure(e.failure(), e.around());
            return ExitCode.of(e.failure()).number();
        } catch (InterruptedException _) {
            return ExitCode.INTERRUPTED.number();
        }
    }

    /** Opens what the command works with, and tells what was found on the way. */
    final Studio studio() throws FailureException {
        Studio studio = console.host().studio(common.offline);
        Reporter reporter = new Reporter(console, common.json);
        console.host().notices().forEach(reporter::say);
        return studio;
    }

    /** The same for reading what is written down, without a key or a service. */
    final Studio records() throws FailureException {
        Studio studio = console.host().records();
        Reporter reporter = new Reporter(console, common.json);
        console.host().notices().forEach(reporter::say);
        return studio;
    }

    /** A picture of a face leaves this computer only with a word about it. */
    static void tellOfFaces(Studio studio, Reporter reporter) {
        Service service = studio.connections().current().service();
        if (!service.isEmbedded()) reporter.say("The pictures of faces are sent to " + service.name() + ".");
    }

    /** Whether that option stands on the command line, whatever its value. */
    final boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    final ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
