package thumbsmith.darkroom;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import thumbsmith.image.codec.EncodeOptions;

/**
 * Which file each result of a batch becomes: no two the same, and none an original. Results whose names would be the same
 * are numbered in the batch's order, whichever is finished first. Safe for all threads.
 */
final class ResultNames {
    /** Stands for sizes that are not known yet: results that differ only in size are numbered too. */
    private static final int SOME_SIZE = 1;

    private final PrepOrder order;
    private final Originals originals;
    /** For each item the number that its name carries; 1 is not written. */
    private final List<Integer> numbers = new ArrayList<>();

    private final Set<String> claimed = new HashSet<>();

    ResultNames(PrepOrder order) {
        this.order = order;
        originals = Originals.of(order);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < order.items().size(); i++)
            numbers.add(seen.merge(key(base(i, SOME_SIZE, SOME_SIZE) + ending(i)), 1, Integer::sum));
    }

    /** Whether a name can be claimed before the result's size is known. */
    boolean areKnownBefore() {
        return !order.names().needsSize();
    }

    /**
     * A name that no other result gets.
     *
     * @param number what the base carries in this name; 1 is not written
     */
    record Claim(int item, String base, int number, Path file) {}

    /**
     * Claims the item's name.
     *
     * @param width and height: of the result, in px
     */
    Claim claim(int item, int width, int height) {
        return firstFree(item, base(item, width, height), numbers.get(item));
    }

    /** The next number, where a stranger has what was claimed. */
    Claim after(Claim taken) {
        return firstFree(taken.item(), taken.base(), taken.number() + 1);
    }

    private synchronized Claim firstFree(int item, String base, int from) {
        for (int number = from; ; number++) {
            Path file = order.folder().resolve(numbered(base, number) + ending(item));
            if (!originals.hold(file) && claimed.add(key(file.getFileName().toString())))
                return new Claim(item, base, number, file);
        }
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + " (" + number + ")";
    }

    private String base(int item, int width, int height) {
        String original = order.items().get(item).file().getFileName().toString();
        int dot = original.lastIndexOf('.');
        String name = dot <= 0 ? original : original.substring(0, dot);
        return order.names().name(new NameTemplate.Subject(name, item + 1, width, height, order.date()));
    }

    private String ending(int item) {
        EncodeOptions options = order.items().get(item).recipe().export().options();
        return "." + options.format().extension();
    }

    /** As file systems that know no upper case compare names. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
