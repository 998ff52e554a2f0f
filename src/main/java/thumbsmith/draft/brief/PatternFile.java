package thumbsmith.draft.brief;

import java.util.List;
import java.util.regex.Pattern;

/** A shipped list of regular expressions, one a line; {@code #} begins a remark. */
final class PatternFile {
    private PatternFile() {}

    /** Small and capital letters are alike, a space stands for any white space, {@code WORDS} for what is to be written. */
    static List<Pattern> read(String name) {
        return WordFile.text(name)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.replace(" ?", "\\s*").replace(" ", "\\s+").replace("WORDS", "(?<words>[^\\n]{1,80}?)"))
                .map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
