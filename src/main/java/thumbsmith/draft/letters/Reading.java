package thumbsmith.draft.letters;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/** In which order the words of a line stand, as their scripts are read. */
final class Reading {
    private Reading() {}

    /** @param line at least one word; the answer holds their places from left to right */
    static List<Integer> visual(List<String> line) {
        String text = String.join(" ", line);
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) return IntStream.range(0, line.size()).boxed().toList();
        byte[] levels = new byte[line.size()];
        Integer[] places = new Integer[line.size()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
            levels[i] = (byte) bidi.getLevelAt(at);
            at += line.get(i).length() + 1;
        }
        Bidi.reorderVisually(levels, 0, places, 0, places.length);
        return List.of(places);
    }
}
