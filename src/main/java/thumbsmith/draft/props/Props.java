package thumbsmith.draft.props;

import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The shelf of things that ship with the program. Safe for all threads. */
public final class Props {
    private Props() {}

    /**
     * Those that the words call for: first what a word names ("rocket"), in the order of the words, then what one only
     * hints at ("buy" for the shopping cart). Plurals and common stems count, two or three words together ("credit
     * card") before each alone; emoji too.
     */
    public static List<Prop> named(List<String> lowerCaseWords) {
        SequencedSet<Prop> found = new LinkedHashSet<>();
        List<String> words = lowerCaseWords.stream()
                .flatMap(it -> Stream.of(it.split("[-\\s]+")))
                .filter(it -> !it.isBlank())
                .toList();
        found.addAll(search(words, Shelf.NAMES::of, true));
        found.addAll(search(words, Shelf.HINTS::of, false));
        return List.copyOf(found);
    }

    private static List<Prop> search(List<String> words, Function<String, Optional<Prop>> find, boolean emoji) {
        SequencedSet<Prop> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); ) {
            if (emoji) found.addAll(Shelf.emojiIn(words.get(i)));
            i += longest(words.subList(i, words.size()), find, found);
        }
        return List.copyOf(found);
    }

    /** How many words were used up, at least one. */
    private static int longest(List<String> words, Function<String, Optional<Prop>> find, SequencedSet<Prop> found) {
        for (int count = Math.min(Keywords.LONGEST, words.size()); count > 0; count--) {
            Optional<Prop> prop = find.apply(String.join(" ", words.subList(0, count)));
            if (prop.isPresent()) {
                found.add(prop.get());
                return count;
            }
        }
        return 1;
    }

    /** All of them. */
    public static List<Prop> all() {
        return Shelf.PROPS;
    }

    /** Drawn into a square of so many px, {@code TYPE_INT_ARGB} with alpha; nobody else holds it. */
    public static BufferedImage picture(Prop prop, int side) {
        return PropPictures.of(prop, side);
    }
}
