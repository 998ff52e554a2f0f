package thumbsmith.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a service suggests: the first sentence says what to do, the others why. */
record Suggestion(String words) {
    private static final Pattern FIRST = Pattern.compile("^(.+?)(?:[.:!](?=\\s|$)|$)", Pattern.DOTALL);

    /** As an instruction for an edit, on one line and without its full stop. */
    String instruction() {
        Matcher first = FIRST.matcher(words.strip().replaceAll("\\R+", " "));
        return first.find() ? first.group(1).strip() : "";
    }
}
