package thumbsmith.draft;

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
