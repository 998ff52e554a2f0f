package thumbsmith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
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
            reporter.failure(e.failure());
            return ExitCode.of(e.failure()).number();
        } catch (InterruptedException _) {
            return ExitCode.INTERRUPTED.number();
        }
    }

    final Studio studio() throws FailureException {
        return console.host().studio(common.offline);
    }

    final ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
