package thumbsmith.draft.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;

/** What of a headline has letters at all: no control characters, and no signs that every font at hand would show as boxes. */
final class Drawable {
    private Drawable() {}

    static Headline of(Headline headline, FontMood mood) {
        List<String> words = new ArrayList<>();
        int emphasis = -1;
        for (int i = 0; i < headline.words().size(); i++) {
            String word = letters(headline.words().get(i), mood);
            if (word.isEmpty()) continue;
            if (i == headline.emphasis()) emphasis = words.size();
            words.add(word);
        }
        return new Headline(words, emphasis);
    }

    private static String letters(String word, FontMood mood) {
        String drawn = word.codePoints()
                .filter(it -> !Character.isISOControl(it) && !Character.isWhitespace(it))
                .mapToObj(Character::toString)
                .filter(it -> Face.of(mood, it).draws(it))
                .collect(Collectors.joining());
        boolean inked = !drawn.isEmpty()
                && !Face.of(mood, drawn).outline(drawn).getBounds2D().isEmpty();
        return inked ? drawn : "";
    }
}
