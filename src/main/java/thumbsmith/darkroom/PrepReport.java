package thumbsmith.darkroom;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a batch did and what it could not do: as words, or as a table for a file. Written only where it is asked for. */
public final class PrepReport {
    private static final List<String> COLUMNS =
            List.of("input", "result", "output", "width", "height", "bytes", "quality", "left out", "note");

    private PrepReport() {}

    /** Such as "38 of 40 pictures are ready. 2 could not be prepared." */
    public static String summary(PrepOutcome outcome) {
        int total = outcome.results().size() + outcome.untouched().size();
        StringBuilder words = new StringBuilder();
        words.append(outcome.done().size())
                .append(" of ")
                .append(pictures(total))
                .append(" ready.");
        words.append(skipped(outcome.skipped().size()));
        if (!outcome.failed().isEmpty())
            words.append(" %d could not be prepared.".formatted(outcome.failed().size()));
        return words.append(ending(outcome)).toString();
    }

    private static String pictures(int number) {
        return number == 1 ? "1 picture is" : number + " pictures are";
    }

    private static String skipped(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> " 1 left out, because there is a file of its name.";
            default -> " " + number + " left out, because there are files of their names.";
        };
    }

    private static String ending(PrepOutcome outcome) {
        return switch (outcome.ending()) {
            case PrepOutcome.Ending.Finished _ -> "";
            case PrepOutcome.Ending.Cancelled _ ->
                " Cancelled, with " + outcome.untouched().size() + " not begun or not finished.";
            case PrepOutcome.Ending.Stopped(String why) ->
                " " + why + " " + outcome.untouched().size() + " were not done.";
        };
    }

    /** The summary, then a line for each picture: all that is worth telling of it. */
    public static String text(PrepOutcome outcome) {
        List<String> lines = new ArrayList<>(List.of(summary(outcome), ""));
        outcome.results().forEach(it -> lines.add(line(it)));
        outcome.untouched().forEach(it -> lines.add(it + ": not done"));
        return String.join("\n", lines) + "\n";
    }

    private static String line(PrepResult result) {
        String words = switch (result) {
            case PrepResult.Done it ->
                "%s, %d × %d px, %d bytes%s"
                        .formatted(it.output().getFileName(), it.width(), it.height(), it.bytes(), more(it));
            case PrepResult.Skipped it -> "left out. " + it.why();
            case PrepResult.Failed it -> it.why();
        };
        return result.input() + ": " + words;
    }

    private static String more(PrepResult.Done result) {
        String leftOut = result.leftOut().isEmpty() ? "" : "; without " + String.join(", ", result.leftOut());
        return leftOut + result.note().map(it -> ". " + it).orElse("");
    }

    /** A table in UTF-8 with a line of headings: sizes in px and bytes, quality 1–100. */
    public static String csv(PrepOutcome outcome) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(table)) {
            csv.writeRecord(COLUMNS);
            outcome.results().forEach(it -> csv.writeRecord(row(it)));
            outcome.untouched().forEach(it -> csv.writeRecord(row(it, "not done", "", "")));
        } catch (IOException e) {
            throw new IllegalStateException("a string takes any text", e);
        }
        return table.toString();
    }

    private static List<String> row(PrepResult result) {
        return switch (result) {
            case PrepResult.Done it -> row(it);
            case PrepResult.Skipped it -> row(it.input(), "skipped", it.output().toString(), it.why());
            case PrepResult.Failed it -> row(it.input(), "failed", "", it.why());
        };
    }

    private static List<String> row(PrepResult.Done it) {
        return List.of(
                plain(it.input().toString()),
                "done",
                plain(it.output().toString()),
                Integer.toString(it.width()),
                Integer.toString(it.height()),
                Long.toString(it.bytes()),
                Integer.toString(it.quality()),
                String.join(", ", it.leftOut()),
                it.note().orElse(""));
    }

    private static List<String> row(Path input, String result, String output, String note) {
        return List.of(plain(input.toString()), result, plain(output), "", "", "", "", "", note);
    }

    /** A name that a table program would take for a formula is told to be text. */
    private static String plain(String name) {
        return !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    /**
     * Writes the report over what is at that place, where somebody was asked, but never over one of the batch's originals:
     * as a table where the name ends in {@code .csv}, as text otherwise.
     *
     * @throws IOException it cannot be written there
     */
    public static void write(PrepOutcome outcome, Path file) throws IOException {
        if (Originals.of(outcome).hold(file)) throw new FileAlreadyExistsException(file.toString());
        Files.writeString(file, words(outcome, file));
    }

    /**
     * Writes the report where there is nothing yet, otherwise like {@link #write}.
     *
     * @throws IOException it cannot be written there, or there is something
     */
    public static void writeNew(PrepOutcome outcome, Path file) throws IOException {
        Files.writeString(file, words(outcome, file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static String words(PrepOutcome outcome, Path file) {
        boolean isTable = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return isTable ? csv(outcome) : text(outcome);
    }
}
