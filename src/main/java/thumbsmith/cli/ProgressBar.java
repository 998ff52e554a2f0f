package thumbsmith.cli;

import java.io.PrintStream;

/** A single line on a terminal that is drawn again and again; draws nothing anywhere else. */
final class ProgressBar implements AutoCloseable {
    private static final int CELLS = 24;
    private static final String START_OF_CLEAN_LINE = "\r\033[K";

    private final PrintStream err;
    private final boolean drawing;
    private String drawn = "";

    ProgressBar(Console console) {
        this.err = console.err();
        this.drawing = console.errIsTerminal();
    }

    /** @param lead what stands before the phase, such as "2 of 4 saved · "; may be empty */
    void draw(String lead, ProgressText text) {
        String cells = text.share().isPresent() ? cells(text.share().getAsDouble()) + " " : "";
        show(cells + lead + text.words());
    }

    /** Takes the line away, so that something else can be written there. */
    void clear() {
        show("");
    }

    @Override
    public void close() {
        clear();
    }

    private synchronized void show(String line) {
        if (!drawing || line.equals(drawn)) return;
        err.print(START_OF_CLEAN_LINE + line);
        err.flush();
        drawn = line;
    }

    private static String cells(double share) {
        int full = (int) Math.round(share * CELLS);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "]";
    }
}
