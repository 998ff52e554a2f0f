package thumbsmith.draft.brief;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that a prompt dictates: in quotation marks, or after "the text says". */
final class SpokenWords {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]{1,120})\"|[“„«»]([^“”„«»\\n]{1,120})[”“»«]"
            + "|「([^「」\\n]{1,60})」|『([^『』\\n]{1,60})』"
            + "|(?<![\\p{L}\\p{N}])['‘]([^'‘’\\n]{2,60})['’](?![\\p{L}\\p{N}])");
    private static final List<Pattern> SAID = PatternFile.read("said.txt");
    private static final Pattern WRITABLE = Pattern.compile("[\\p{L}\\p{N}]");

    private SpokenWords() {}

    static Optional<String> of(String prompt) {
        return quoted(prompt).or(() -> said(prompt));
    }

    private static Optional<String> quoted(String prompt) {
        return QUOTED.matcher(prompt)
                .results()
                .map(it -> Stream.of(1, 2, 3, 4, 5)
                        .map(it::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .filter(it -> WRITABLE.matcher(it).find())
                .findFirst();
    }

    private static Optional<String> said(String prompt) {
        return SAID.stream()
                .map(it -> it.matcher(prompt))
                .filter(Matcher::find)
                .map(it -> it.group("words").strip())
                .filter(it -> WRITABLE.matcher(it).find())
                .findFirst();
    }
}
