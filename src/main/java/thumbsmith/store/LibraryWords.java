package thumbsmith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** The words of each thumbnail that a search looks through. Its methods are steps of somebody's transaction. */
final class LibraryWords {
    /** What the index takes for no part of a word; combining accents stay with their letter. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+");

    private static final Pattern SAYING = Pattern.compile(".*[\\p{L}\\p{N}\\p{Co}].*");
    /** More than anybody types; a page pasted by mistake is looked for by its first words. */
    private static final int MOST_WORDS = 40;

    private final Database database;

    LibraryWords(Database database) {
        this.database = database;
    }

    /**
     * The same words in the index's own language, each as the beginning of a word; empty where there are none. Quotes
     * and operators are what stands between words, so nothing that is typed has a meaning of its own.
     */
    static Optional<String> matching(String typed) {
        String match = BETWEEN.splitAsStream(typed)
                .filter(word -> SAYING.matcher(word).matches())
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> '"' + word + "\"*")
                .collect(Collectors.joining(" "));
        return match.isEmpty() ? Optional.empty() : Optional.of(match);
    }

    /** For an output that has none yet. */
    void write(Output output) {
        Recipe recipe = output.recipe();
        database.update(
                "INSERT INTO library_words (id, prompt, titles, names, request_id) VALUES (?, ?, ?, ?, ?)",
                output.id().toString(),
                recipe.prompt(),
                titles(output.id()),
                Stream.of(recipe.persona(), recipe.style())
                        .flatMap(Optional::stream)
                        .map(LookRef::name)
                        .collect(Collectors.joining(" ")),
                output.requestId().orElse(""));
    }

    /** Takes in the titles that are kept for that output by now. */
    void retitle(UUID output) {
        database.update("UPDATE library_words SET titles = ? WHERE id = ?", titles(output), output.toString());
    }

    void forget(UUID output) {
        database.update("DELETE FROM library_words WHERE id = ?", output.toString());
    }

    private String titles(UUID output) {
        List<String> lists = database.query(
                "SELECT list FROM titles WHERE output = ? ORDER BY at", row -> row.text("list"), output.toString());
        return lists.stream().flatMap(list -> TitleRows.texts(list).stream()).collect(Collectors.joining("\n"));
    }
}
