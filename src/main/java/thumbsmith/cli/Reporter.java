package thumbsmith.cli;

import thumbsmith.failure.Failure;

/** Puts results on standard output and words for people on standard error. Used by one thread at a time. */
final class Reporter {
    private final Console console;
    private final boolean json;

    Reporter(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    synchronized void line(Line line) {
        if (json) print(JsonLines.of(line));
        else line.words().stream().map(PlainText::of).forEach(this::print);
    }

    synchronized void say(String sentence) {
        console.err().println(PlainText.of(sentence));
        console.err().flush();
    }

    /** A word beside a result, which the result itself says with {@code --json}. */
    void remark(String sentence) {
        if (!json) say(sentence);
    }

    void failure(Failure failure) {
        FailureWords.of(failure).forEach(this::say);
        if (json) line(ErrorLines.of(failure));
    }

    /** Something that is no failure of the service: wrong usage, or Ctrl-C. */
    void error(String code, String sentence) {
        say(sentence);
        if (json) line(new Line.OfError(new Line.OfError.Body(code, null, null, sentence)));
    }

    private void print(String text) {
        console.out().println(text);
        console.out().flush();
    }
}
