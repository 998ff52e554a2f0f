package thumbsmith.draft.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;

/** What of a headline has letters at all: no control characters, and no signs that every font at hand would show as boxes. */
final class Drawable {
    /** What is longer could not be read anyhow, and would take long to try in all ways. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_SIGNS = 60;

    private Drawable() {}

    static Headline of(Headline headline, FontMood mood) {
        List<String> words = new ArrayList<>();
        int emphasis = -1;
        for (int i = 0; i < headline.words().size() && words.size() < MOST_WORDS; i++) {
            String word = letters(headline.words().get(i), mood);
            if (word.isEmpty()) continue;
            if (i == headline.emphasis()) emphasis = words.size();
            words.add(word);
        }
        return new Headline(words, emphasis);
    }

    private static String letters(String word, FontMood mood) {
        String printed = signs(word, it -> !Character.isISOControl(it) && !Character.isWhitespace(it));
        boolean whole = Face.of(mood, printed).draws(printed);
        String drawn = whole ? printed : signs(printed, it -> draws(mood, Character.toString(it)));
        boolean inked = !drawn.isEmpty()
                && !Face.of(mood, drawn).outline(drawn).getBounds2D().isEmpty();
        return inked ? drawn : "";
    }

    private static boolean draws(FontMood mood, String sign) {
        return Face.of(mood, sign).draws(sign);
    }

    private static String signs(String word, IntPredicate which) {
        return word.codePoints()
                .filter(which)
                .limit(MOST_SIGNS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
