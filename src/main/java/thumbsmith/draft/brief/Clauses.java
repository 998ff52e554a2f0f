package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into clauses of words. */
final class Clauses {
    private static final Pattern WORD = Pattern.compile("[#$€£¥₹₺₽]?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+"
            + "(?:(?:['’&+-]|(?<=\\p{N})[.,:](?=\\p{N})|(?<=\\b\\p{L})\\.(?=\\p{L}\\b))[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)*+"
            + "(?:[%+€£₹₺₽$]|(?<=\\p{L}[.]\\p{L})[.])?");
    private static final Pattern BREAK = Pattern.compile("[?!.,;:()\\[\\]{}—–|•…\\n\"“”„«»、。，！？；：،؟؛।]|\\s-+\\s");
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Token> words = new ArrayList<>();
    private int count;

    private Clauses() {}

    static List<Clause> of(String text) {
        Clauses reader = new Clauses();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            reader.gap(text.substring(end, words.start()));
            reader.take(words.group(), words.start());
            end = words.end();
        }
        reader.close(mark(text.substring(end)));
        return List.copyOf(reader.clauses);
    }

    private void gap(String between) {
        if (BREAK.matcher(between).find()) {
            close(mark(between));
        }
    }

    private void take(String word, int start) {
        int at = start;
        for (String piece : UnspacedScript.pieces(word)) {
            words.add(new Token(piece, count++, clauses.size(), at));
            at += piece.length();
        }
    }

    private void close(char mark) {
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, mark));
            words.clear();
        }
    }

    /** A question mark and an exclamation mark count in any script. */
    private static char mark(String between) {
        return between.codePoints().anyMatch(it -> it == '?' || it == '？' || it == '؟')
                ? '?'
                : between.codePoints().anyMatch(it -> it == '!' || it == '！')
                        ? '!'
                        : between.contains(":") || between.contains("：")
                                ? ':'
                                : between.chars().anyMatch(it -> ".。।\n".indexOf(it) >= 0) ? '.' : ' ';
    }
}
