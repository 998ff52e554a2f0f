package thumbsmith.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name, its common options and its exit codes; does nothing by itself. */
@Command(
        name = "thumbsmith",
        description = "Makes video thumbnails.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a fault of the program, or a disk that is full",
            "2:wrong usage",
            "3:refused by the service",
            "4:no connection, or the answer was lost",
            "5:a picture, a text or a folder cannot be used, or the budget would be crossed",
            "130:interrupted"
        })
final class ThumbsmithCommand implements Runnable {
    @Mixin
    private final CommonOptions common;

    @Spec
    private CommandSpec spec;

    ThumbsmithCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }
}
