package thumbsmith.draft.engine;

import java.util.ArrayList;
import java.util.List;

/** All ways to set words in lines without changing their order. */
final class LineBreaks {
    private LineBreaks() {}

    static List<List<String>> of(List<String> words, int mostLines) {
        List<List<String>> all = new ArrayList<>();
        for (int breaks = 0; breaks < 1 << (words.size() - 1); breaks++) {
            if (Integer.bitCount(breaks) < mostLines) {
                all.add(broken(words, breaks));
            }
        }
        return all;
    }

    /** 1 for lines that end where a speaker may pause, less for each that ends on a figure or a little word. */
    static double readability(List<String> lines) {
        long torn = lines.subList(0, lines.size() - 1).stream()
                .map(it -> it.substring(it.lastIndexOf(' ') + 1))
                .filter(it -> it.length() <= 2 || Character.isDigit(it.charAt(it.length() - 1)))
                .count();
        return Math.pow(0.85, torn);
    }

    /** @param breaks bit i set: a new line after word i */
    private static List<String> broken(List<String> words, int breaks) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
            if ((breaks >> (i - 1) & 1) == 1) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append(' ');
            }
            line.append(words.get(i));
        }
        lines.add(line.toString());
        return lines;
    }
}
