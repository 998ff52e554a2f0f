package thumbsmith.draft.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All ways to set words in lines without changing their order. */
final class LineBreaks {
    private LineBreaks() {}

    /** Each line as the places of its words. */
    static List<List<List<Integer>>> of(int words, int mostLines) {
        return IntStream.range(0, 1 << (words - 1))
                .filter(it -> Integer.bitCount(it) < mostLines)
                .mapToObj(it -> broken(words, it))
                .toList();
    }

    /** @param breaks bit i set: a new line after word i */
    private static List<List<Integer>> broken(int words, int breaks) {
        List<List<Integer>> lines = new ArrayList<>();
        List<Integer> line = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            line.add(i);
            if (i == words - 1 || (breaks & 1 << i) != 0) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        return lines;
    }
}
