package thumbsmith;

import thumbsmith.app.Program;

/** Starts the window without arguments, a command with them. Never extends Application, so that any launcher may call it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Program.run(arguments));
    }
}
