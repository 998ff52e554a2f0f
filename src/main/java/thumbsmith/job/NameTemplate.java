package thumbsmith.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.Model;

/**
 * How output files are named: {@code {date} {title} {n} {model} {operation}} and text between them. What comes out is a
 * safe file name on Linux, macOS and Windows.
 */
public record NameTemplate(String pattern) {
    private static final String FIELDS = "\\{(date|title|n|model|operation)}";
    private static final Pattern BRACES = Pattern.compile("\\{\\w*}?|\\w*}");
    private static final int TITLE_WORDS = 6;
    private static final int TITLE_LENGTH = 48;

    /** The first piece with a brace that stands for nothing and would be in every name; empty when all are understood. */
    public Optional<String> misunderstood() {
        return BRACES.matcher(pattern.replaceAll(FIELDS, " "))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /**
     * The name without its extension.
     *
     * @param n 1-based: the job's number, raised until the name is free
     */
    public String name(Recipe recipe, LocalDate date, int n) {
        String counted = pattern.contains("{n}") || n == 1 ? pattern : pattern + " ({n})";
        // The title goes in last: braces in a prompt are words, not fields.
        String filled = counted.replace("{date}", date.toString())
                .replace("{n}", Integer.toString(n))
                .replace("{model}", recipe.model().map(Model::wire).orElse(""))
                .replace("{operation}", recipe.operation().wire())
                .replace("{title}", title(recipe));
        return FileNames.safe(filled, tail(counted, n));
    }

    /** What must survive when a name is cut to length: without the number no later name would be free. */
    private static String tail(String counted, int n) {
        return counted.contains("{n}") ? " " + n : "";
    }

    /** The first words of the prompt; the operation where there are none. */
    private static String title(Recipe recipe) {
        String words = Stream.of(FileNames.plain(recipe.prompt()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(TITLE_WORDS)
                .collect(Collectors.joining(" "));
        String title = FileNames.cut(words, TITLE_LENGTH);
        return title.isBlank() ? recipe.operation().wire() : title;
    }
}
