package thumbsmith.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;

/** The program without a window: reads the arguments, runs one command, answers with the exit code. */
public final class CommandLineProgram {
    private static final int USAGE_COLUMNS = 100;

    private static final Set<String> PICTURES = Set.of("prep", "inspect");

    private final Console console;
    private final CommonOptions common = new CommonOptions();

    private CommandLineProgram(Console console) {
        this.console = console;
    }

    /**
     * Runs the command and comes back when it is over. Never ends the Java machine.
     *
     * @param out results only: JSON lines with {@code --json}, paths and plain text without
     * @param err words for people
     * @param errIsTerminal whether progress may be drawn on {@code err}
     * @return 0 done, 1 a fault of the program, 2 wrong usage, 3 refused by the service, 4 no connection or the answer
     *     lost, 5 bad local input, 130 interrupted; of several images the worst decides
     */
    public static int run(String[] args, Host host, PrintStream out, PrintStream err, boolean errIsTerminal) {
        CommandLineProgram program = new CommandLineProgram(new Console(host, out, err, errIsTerminal));
        CommandLine commands = isAboutPicturesAlone(args) ? program.pictures() : program.commands();
        return program.heard(commands.execute(args));
    }

    /** Whether the command needs nothing but pictures: no home, no log, no service. Such a one starts in half the time. */
    public static boolean isAboutPicturesAlone(String... args) {
        return Stream.of(args)
                .filter(it -> !it.startsWith("-"))
                .findFirst()
                .filter(PICTURES::contains)
                .isPresent();
    }

    /** An answer that could not be written out was lost, whatever the work itself came to. */
    private int heard(int code) {
        if (code != ExitCode.DONE.number() || !console.out().checkError()) return code;
        console.err().println("The answer could not be written to standard output.");
        return ExitCode.FAULT.number();
    }

    private CommandLine commands() {
        CommandLine root = root();
        root.getCommandSpec().version("thumbsmith " + console.host().version());
        root.addSubcommand(new GenerateCommand(console, common))
                .addSubcommand(new EditCommand(console, common))
                .addSubcommand(new FaceSwapCommand(console, common))
                .addSubcommand(new ScoreCommand(console, common))
                .addSubcommand(new TitlesCommand(console, common))
                .addSubcommand(looks())
                .addSubcommand(queue())
                .addSubcommand(library())
                .addSubcommand(new SpendCommand(console, common))
                .addSubcommand(new SandboxCommand(console, common))
                .addSubcommand(new PrepCommand(console, common))
                .addSubcommand(new InspectCommand(console, common));
        return settled(root);
    }

    private CommandLine root() {
        return new CommandLine(new ThumbsmithCommand(common));
    }

    /** The others are not even made. */
    private CommandLine pictures() {
        CommandLine root = root();
        root.addSubcommand(new PrepCommand(console, common)).addSubcommand(new InspectCommand(console, common));
        return settled(root);
    }

    private CommandLine looks() {
        return new CommandLine(new LooksCommand())
                .addSubcommand(new ListLooksCommand(console, common))
                .addSubcommand(new AddLookCommand(console, common))
                .addSubcommand(new TrainLookCommand(console, common))
                .addSubcommand(new ShowLookCommand(console, common))
                .addSubcommand(new InstructLookCommand(console, common))
                .addSubcommand(new DeleteLookCommand(console, common));
    }

    private CommandLine library() {
        return new CommandLine(new LibraryCommand())
                .addSubcommand(new SearchLibraryCommand(console, common))
                .addSubcommand(new ExportLibraryCommand(console, common));
    }

    private CommandLine queue() {
        return new CommandLine(new QueueCommand())
                .addSubcommand(new ListQueueCommand(console, common))
                .addSubcommand(new PauseQueueCommand(console, common))
                .addSubcommand(new ResumeQueueCommand(console, common))
                .addSubcommand(new CancelQueueCommand(console, common))
                .addSubcommand(new RetryQueueCommand(console, common));
    }

    /** A prompt may start with @, so no argument is ever taken for a file of arguments. */
    private CommandLine settled(CommandLine root) {
        return root.setExpandAtFiles(false)
                .setUsageHelpWidth(USAGE_COLUMNS)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::fault);
    }

    /** The options were not read to their end, so the arguments are asked whether JSON is wanted. */
    private int wrongUsage(ParameterException problem, String[] args) {
        Reporter reporter = new Reporter(console, Arrays.asList(args).contains("--json"));
        reporter.error("WRONG_USAGE", problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, console.err());
        reporter.say("See " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    private int fault(Exception problem, CommandLine command, ParseResult parsed) {
        LoggerFactory.getLogger(CommandLineProgram.class).error("A command failed", problem);
        new Reporter(console, common.json)
                .failure(new Failure.Unexpected("The program made a mistake: " + problem), Circumstances.NONE);
        return ExitCode.FAULT.number();
    }
}
