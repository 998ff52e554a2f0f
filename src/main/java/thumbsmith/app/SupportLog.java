package thumbsmith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;

/**
 * The log for strangers' eyes. A message may quote anything, a prompt as well as a path; so instead of looking for what
 * must not leave, only what is known to be the program's own is taken: when and where each line was written, ids and
 * codes in it, the kinds of the faults and their stacks. Words of messages stay here.
 */
final class SupportLog {
    /** The newest lines, at most so many: about 400 KB. */
    static final int LINES = 4000;

    private static final String OURS =
            "(?:thumbsmith|javax?|javafx|jdk|sun|com\\.sun|tools\\.jackson|org\\.sqlite|org\\.slf4j)";
    private static final Pattern HEAD = Pattern.compile(
            "^(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z [A-Z]{4,7} " + OURS + "(?:\\.[\\w$]+)+ [\\w$<>-]+) \\| (.*)$");
    private static final Pattern FAULT = Pattern.compile(
            "^\\s*((?:Caused by: |Suppressed: )?" + OURS + "(?:\\.\\w+)*\\.[A-Z][\\w$]*(?:Exception|Error))(?::.*)?$");
    private static final Pattern FRAME = Pattern.compile("^\\s+(at (?:java\\.[a-z.]+/|javafx\\.[a-z.]+/|app//)?" + OURS
            + "(?:\\.[\\w$]+)+\\.[\\w$<>]+\\([\\w$]*(?: Method|Source|\\.java:\\d+)?\\))$");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\w./\\\\@-])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z0-9_]{4,40}|status [1-5]\\d\\d)(?![\\w/\\\\@-]|\\.\\w)");

    private SupportLog() {}

    /** @throws UncheckedIOException where a file of the folder cannot be read */
    static String of(Path folder) {
        List<String> lines = new ArrayList<>();
        files(folder).forEach(file -> lines.addAll(read(file)));
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .sorted(Comparator.comparing(SupportLog::changed))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that are no UTF-8 are read as something that matches nothing. */
    private static List<String> read(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines().flatMap(line -> safe(line).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> safe(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) return Optional.of((head.group(1) + " " + tokens(head.group(2))).strip());
        Matcher fault = FAULT.matcher(line);
        if (fault.matches()) return Optional.of(fault.group(1));
        Matcher frame = FRAME.matcher(line);
        return frame.matches() ? Optional.of("    " + frame.group(1)) : Optional.empty();
    }

    /** Ids of jobs and requests, statuses, and codes that the contract has. */
    private static String tokens(String message) {
        return TOKEN.matcher(message)
                .results()
                .map(found -> found.group())
                .filter(token -> token.contains("-")
                        || token.startsWith("status ")
                        || ErrorCode.of(token).isPresent())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
