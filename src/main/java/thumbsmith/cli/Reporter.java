package thumbsmith.cli;

import java.util.EnumSet;
import java.util.Set;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;

/** Puts results on standard output and words for people on standard error. Used by one thread at a time. */
final class Reporter {
    private final Console console;
    private final boolean json;
    private final Set<HoldReason> said = EnumSet.noneOf(HoldReason.class);

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

    /** What is in the way of something that goes on. */
    synchronized void trouble(Failure failure, Circumstances around) {
        Presentation shown = new Catalogue().present(failure, around);
        say(shown.title() + ": " + shown.cause());
    }

    /** The window's words, and one JSON object a failure. What concerns all of a run alike is said in words once. */
    synchronized void failure(Failure failure, Circumstances around) {
        Presentation shown = new Catalogue().present(failure, around);
        if (HoldReason.of(failure).map(said::add).orElse(true))
            FailureWords.of(failure, shown).forEach(this::say);
        if (json) line(ErrorLines.of(failure, shown));
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
