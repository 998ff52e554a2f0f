package thumbsmith.draft.letters;

import java.util.List;
import thumbsmith.draft.brief.Headline;

/** How well line breaks fall where a speaker would pause. */
final class Sense {
    private static final double TORN = 0.85;
    private static final double LONELY = 0.88;
    private static final double SET_APART = 1.12;

    private Sense() {}

    /** About 1; less for lines that end on a figure or a little word, more where the loud word has a line of its own. */
    static double of(List<List<Integer>> lines, Headline headline) {
        double sense = 1;
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> line = lines.get(i);
            String last = headline.words().get(line.getLast());
            boolean loud = line.getFirst() == headline.emphasis();
            boolean torn = i < lines.size() - 1 && endsOpen(last);
            if (torn) sense *= TORN;
            if (line.size() == 1 && last.length() <= 3 && !loud && lines.size() > 1) sense *= LONELY;
            if (line.size() == 1 && loud && lines.size() > 1 && !torn) sense *= SET_APART;
        }
        return sense;
    }

    private static boolean endsOpen(String word) {
        return Shortening.isWeak(word) || Character.isDigit(word.codePointBefore(word.length()));
    }
}
