package thumbsmith.draft.brief;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a prompt that merely orders a picture: "Create a YouTube thumbnail for a video about …". */
final class Commands {
    private static final int MOST = 3;
    private static final List<Pattern> BEGINNINGS = PatternFile.read("commands.txt");

    private Commands() {}

    static String without(String prompt) {
        String rest = prompt;
        for (int i = 0; i < MOST; i++) {
            rest = cut(rest);
        }
        return rest;
    }

    private static String cut(String prompt) {
        return BEGINNINGS.stream()
                .map(it -> it.matcher(prompt))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(it -> prompt.substring(it.end()))
                .filter(it -> !it.isBlank())
                .orElse(prompt);
    }
}
