package thumbsmith.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.cli.CommandLineProgram;
import thumbsmith.control.Seat;
import thumbsmith.image.Mats;
import thumbsmith.store.Folders;

/** Decides between the window, the command line and, where there is no display, the example. */
public final class Program {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private static final int FAULT = 1;
    private static final int WRONG_USAGE = 2;
    private static final int BAD_INPUT = 5;
    private static final String EXAMPLE_PROMPT = "I bought my own island";

    private final Map<String, String> variables;
    private final Folders folders;
    private final PrintStream out;
    private final PrintStream err;

    private Program(Map<String, String> variables) {
        this.variables = variables;
        folders = Folders.of(variables, System.getProperty("os.name"), home(variables));
        out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    }

    /** As other programs see it: HOME where it is set, which Java itself passes over. */
    private static Path home(Map<String, String> variables) {
        String named = variables.getOrDefault("HOME", "");
        return Path.of(named.isBlank() ? System.getProperty("user.home") : named);
    }

    /** Runs until the work is done or the window is closed; answers with the exit code. */
    public static int run(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // Java reads this once, at the first connection.
        System.setProperty("java.net.useSystemProxies", "true");
        Program program = new Program(System.getenv());
        if (CommandLineProgram.isAboutPicturesAlone(arguments)) return program.preparePictures(arguments);
        Logs.start(program.folders.log());
        Optional<List<Path>> files = FileArguments.in(arguments);
        return files.isPresent() ? program.window(files.get()) : program.runCommand(program::environment, arguments);
    }

    /** Leaves no trace but the pictures, and loads OpenCV while the arguments are read. */
    private int preparePictures(String... arguments) {
        Thread.ofPlatform().name("natives").daemon().start(Mats::load);
        return runCommand(this::environment, arguments);
    }

    private Environment environment() {
        return Environment.of(variables);
    }

    /** @param files to be shown in it; none for the bare window */
    private int window(List<Path> files) {
        if (!Display.isThere(System.getProperty("os.name"), variables, System.getProperty("glass.platform", ""))) {
            return files.isEmpty()
                    ? example("There is no display here, so the example thumbnail is made without a window.")
                    : ended("There is no display here to show files in.", BAD_INPUT);
        }
        try {
            return windowWhereItIsAlone(files);
        } catch (IllegalArgumentException e) {
            return ended(e.getMessage(), WRONG_USAGE);
        } catch (IOException | RuntimeException e) {
            LOG.error("The program could not start", e);
            return ended(
                    "Thumbsmith cannot work in its folder " + folders.home() + ". See the log in " + folders.log(),
                    BAD_INPUT);
        }
    }

    private int windowWhereItIsAlone(List<Path> files) throws IOException {
        Environment environment = environment();
        Seat seat = Seat.in(folders.home());
        SecondStart start = new SecondStart(
                folders.home(),
                seat,
                () -> out.println("A command is at work here. The window opens as soon as what it has sent is back."));
        return switch (start.settle(files)) {
            case SEATED -> openWindow(environment, seat, files);
            case HANDED_OVER -> {
                out.println("Thumbsmith is open already; its window has come to the front.");
                yield 0;
            }
            case UNANSWERED ->
                ended("Another Thumbsmith has this folder and does not answer. Close it, then try again.", BAD_INPUT);
        };
    }

    private int openWindow(Environment environment, Seat seat, List<Path> files) {
        Front front = new Front();
        if (!files.isEmpty()) front.call(files);
        try (Wiring wiring = Wiring.open(environment, folders, seat)) {
            wiring.takeUpForWindow();
            wiring.serve(new WindowOffice(wiring, front));
            return show(wiring, front);
        }
    }

    private int ended(String sentence, int code) {
        err.println(sentence);
        return code;
    }

    /** Where the toolkit finds no way to show a window (a display that does not answer, a missing system library). */
    private int show(Wiring wiring, Front front) {
        try {
            ThumbsmithApp.run(wiring, front);
            return 0;
        } catch (RuntimeException e) {
            LOG.error("The window ended with a fault", e);
            if (!ThumbsmithApp.hasStarted()) {
                return example("No window can be opened here, so the example thumbnail is made without one.");
            }
            err.println("Thumbsmith had to stop because of a fault of its own. The log is in " + folders.log());
            return FAULT;
        }
    }

    private int example(String sentence) {
        out.println(sentence);
        Path folder = folders.outputs();
        int code = runCommand(
                () -> Environment.EMPTY,
                "generate",
                "--offline",
                "--prompt",
                EXAMPLE_PROMPT,
                "--out",
                folder.toString());
        if (code == 0)
            out.println("Make the next one: " + command() + " generate --prompt \"Your words here\" --out DIR");
        return code;
    }

    private int runCommand(Supplier<Environment> environment, String... arguments) {
        try (TerminalHost host = new TerminalHost(environment, folders)) {
            return CommandLineProgram.run(arguments, host, out, err, isTerminal());
        }
    }

    /** How this program is called: the launcher says where it is; run from the build, the launcher has to be built. */
    private static String command() {
        String launcher = System.getProperty("thumbsmith.launcher", "");
        return launcher.isEmpty() ? "./mvnw -q package -DskipTests && target/thumbsmith/bin/thumbsmith" : launcher;
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
