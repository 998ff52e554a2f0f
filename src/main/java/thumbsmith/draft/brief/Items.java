package thumbsmith.draft.brief;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a prompt counts up: "5 tips: a, b and c", "1. first 2. second". */
final class Items {
    private static final Pattern LISTED =
            Pattern.compile("([\\p{L}\\p{N}][^:：.!?,\\n]{0,80})[:：]\\s*([^:.!?\\n]{3,400})");
    /** "5 tips", "Top 10 games", "My 3 rules". */
    private static final Pattern COUNTED = Pattern.compile("(?:\\p{L}+\\s+){0,2}\\p{N}{1,2}\\s+\\p{L}.*");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;，、；،]\\s*(?:(?:and|und|y|et|e|ve|и) )?");
    private static final Pattern LAST = Pattern.compile("\\s+(?:and|und|et)\\s+");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\d{1,2}[.)]\\s+");
    private static final int FEWEST = 3;
    private static final int MOST = 10;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 32;

    private Items() {}

    static List<String> of(Reading reading) {
        String text = reading.text();
        List<String> numbered =
                NUMBERED.splitAsStream(text).skip(1).map(String::strip).toList();
        if (numbered.size() >= FEWEST) {
            return shortOnes(numbered.stream().map(Items::firstClause).toList());
        }
        Matcher listed = LISTED.matcher(text);
        return listed.find() ? listed(listed.group(1), parts(listed.group(2).strip())) : List.of();
    }

    /** Three parts might as well describe a picture, unless they were announced. */
    private static List<String> listed(String before, List<String> parts) {
        boolean enough = COUNTED.matcher(before).matches() || parts.size() > FEWEST;
        return enough ? shortOnes(parts) : List.of();
    }

    private static List<String> parts(String list) {
        List<String> parts = Arrays.asList(BETWEEN.split(list));
        List<String> pair = Arrays.asList(LAST.split(parts.getLast(), 2));
        return parts.size() > 1 && pair.size() == 2
                ? Stream.concat(parts.stream().limit(parts.size() - 1), pair.stream())
                        .toList()
                : parts;
    }

    private static String firstClause(String text) {
        return text.split("[,.;:]", 2)[0].strip();
    }

    /** A list is one only if most of it is short: a long part is a sentence. */
    private static List<String> shortOnes(List<String> parts) {
        List<String> items = parts.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST && it.split("\\s+").length <= MOST_WORDS)
                .limit(MOST)
                .toList();
        return items.size() >= FEWEST && items.size() * 2 > parts.size() ? items : List.of();
    }
}
