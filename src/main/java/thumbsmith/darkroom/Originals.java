package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** The files that a batch reads and must never write over, by whatever names and links they are reached. */
final class Originals {
    /** What tells one file from another: the file system's own key, and where it has none the path without links. */
    private final Set<Object> known = new HashSet<>();

    static Originals of(PrepOrder order) {
        Originals originals = new Originals();
        for (PrepItem item : order.items()) {
            originals.add(item.file());
            if (item.recipe().backdrop() instanceof Backdrop.Picture(Path file)) originals.add(file);
        }
        return originals;
    }

    static Originals of(PrepOutcome outcome) {
        Originals originals = new Originals();
        outcome.results().forEach(it -> originals.add(it.input()));
        outcome.untouched().forEach(originals::add);
        return originals;
    }

    private void add(Path file) {
        try {
            known.add(identity(file));
        } catch (IOException e) {
            // What is not there cannot be written over; that it cannot be read is said when its turn comes.
        }
    }

    /** False for what is not there. */
    boolean hold(Path file) {
        try {
            return known.contains(identity(file));
        } catch (IOException e) {
            return false;
        }
    }

    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
