package thumbsmith.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which kept pictures somebody refers to: a job that may be asked for again, a chain, a look, the composer. */
record References(Database database, Path home) {
    /** A kept picture's name without its extension; wherever such a word stands, it may stand for the picture. */
    private static final Pattern NAME = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private static final Pattern OURS = Pattern.compile("([0-9a-f]{64})(\\.\\w+)?");

    Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        database.query("SELECT recipe FROM jobs", row -> row.text("recipe")).forEach(it -> collect(it, names));
        database.query("SELECT steps FROM chains", row -> row.text("steps")).forEach(it -> collect(it, names));
        database.query("SELECT file FROM look_pictures", row -> row.text("file"))
                .forEach(it -> collect(it, names));
        for (Path file : remembered()) collect(Files.readString(file, StandardCharsets.UTF_8), names);
        return names;
    }

    /** The composer and whatever else is remembered from one start to the next. */
    private Iterable<Path> remembered() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(it -> it.toString().endsWith(".json")).toList();
        }
    }

    private static void collect(String text, Set<String> names) {
        NAME.matcher(text).results().map(MatchResult::group).forEach(names::add);
    }

    /** Whether it is one of ours, and none of those. */
    static boolean isSpare(Path picture, Set<String> names) {
        Matcher name = OURS.matcher(picture.getFileName().toString());
        return name.matches() && !names.contains(name.group(1));
    }
}
