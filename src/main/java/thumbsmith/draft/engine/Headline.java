package thumbsmith.draft.engine;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The few words of a prompt that are drawn large: those in quotation marks, else the strongest five of a longer prompt.
 *
 * @param words in reading order, upper case; empty if the prompt holds nothing that can be drawn
 */
record Headline(List<String> words) {
    private static final int MOST_WORDS = 6;
    private static final int STRONGEST = 5;
    private static final int MOST_QUOTED = 8;
    private static final int LONGEST_WORD = 18;
    private static final Set<String> WEAK = Set.of(
            ("a an the and or of to in on at by for from with without into is are was were be been it its this that these "
                            + "those my your his her our their as but so than then there here very just really about over "
                            + "under next while who which what when where how me him them us we you he she they i "
                            + "thumbnail video picture image photo show showing shows showed make makes made some "
                            + "background style looking look looks please big large standing sitting holding wearing")
                    .split(" "));

    static Headline of(String prompt) {
        String quoted = Words.quoted(prompt);
        return quoted.isEmpty() ? strongest(Words.of(prompt)) : spoken(quoted);
    }

    /** Every word as it is said, up to eight. */
    static Headline spoken(String text) {
        return drawable(List.of(text.strip().split("\\s+")), MOST_QUOTED);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static Headline strongest(List<String> words) {
        if (words.size() <= MOST_WORDS) {
            return drawable(words, MOST_WORDS);
        }
        Set<Integer> strong = IntStream.range(0, words.size())
                .boxed()
                .filter(it -> !WEAK.contains(words.get(it).toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingDouble(it -> -strength(words.get(it), it)))
                .limit(STRONGEST)
                .collect(Collectors.toCollection(TreeSet::new));
        bridge(strong);
        return drawable(
                strong.isEmpty() ? words : strong.stream().map(words::get).toList(), MOST_WORDS);
    }

    /** A single word between two chosen ones comes along where there is room: "alone at sea". */
    private static void bridge(Set<Integer> places) {
        List.copyOf(places).stream()
                .filter(it -> places.size() < MOST_WORDS && !places.contains(it + 1) && places.contains(it + 2))
                .forEach(it -> places.add(it + 1));
    }

    /** Figures and names first, then what comes early in the prompt. */
    private static double strength(String word, int place) {
        boolean figure = word.chars().anyMatch(Character::isDigit);
        boolean name = place > 0 && Character.isUpperCase(word.codePointAt(0));
        return (figure ? 6 : 0) + (name ? 3 : 0) + Math.min(word.length(), 9) * 0.3 - place * 0.5;
    }

    private static Headline drawable(List<String> words, int most) {
        List<String> drawn = words.stream()
                .flatMap(it -> pieces(Typeface.drawable(it)).stream())
                .filter(it -> it.codePoints().anyMatch(Character::isLetterOrDigit)
                        || it.codePoints().anyMatch(c -> c > 0x2000))
                .limit(most)
                .map(it -> it.toUpperCase(Locale.ROOT))
                .toList();
        return new Headline(drawn);
    }

    /** Scripts without spaces come as one long word: cut where a reader would. */
    private static List<String> pieces(String word) {
        if (word.codePointCount(0, word.length()) <= 8 || isAlphabet(word)) {
            return List.of(cut(word));
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(word);
        List<String> pieces = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(cut(word.substring(from, to)));
            from = to;
        }
        return pieces;
    }

    private static boolean isAlphabet(String word) {
        return word.codePoints().allMatch(it -> it < 0x0E00);
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.codePoints()
                                .limit(LONGEST_WORD - 1)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()) + "…";
    }
}
