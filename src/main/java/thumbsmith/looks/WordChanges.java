package thumbsmith.looks;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two short texts, word by word. */
final class WordChanges {
    private WordChanges() {}

    /** @param text words with the spaces between them */
    record Piece(Kind kind, String text) {}

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** The pieces that lead from the one to the other, in reading order. */
    static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(at, from));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join(" ", words)));
    }
}
