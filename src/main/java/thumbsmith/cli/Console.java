package thumbsmith.cli;

import java.io.PrintStream;

/**
 * The terminal, or what stands for one.
 *
 * @param out results only
 * @param err words for people
 * @param errIsTerminal whether a line on {@code err} can be drawn again
 */
record Console(Host host, PrintStream out, PrintStream err, boolean errIsTerminal) {}
