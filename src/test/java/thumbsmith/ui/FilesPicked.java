package thumbsmith.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A person who picks what a test has laid ready, in whatever chooser comes.
 *
 * @param files asked at every chooser; where one file or folder is wanted the first is taken, and none is Cancel
 */
public record FilesPicked(Supplier<List<Path>> files) implements FilePicker {

    /** The one that is there then, or none. */
    public static FilesPicked one(Supplier<Optional<Path>> file) {
        return new FilesPicked(() -> file.get().stream().toList());
    }

    /** Cancels every chooser. */
    public static FilesPicked none() {
        return new FilesPicked(List::of);
    }

    @Override
    public Optional<Path> picture(String title) {
        return first();
    }

    @Override
    public List<Path> pictures(String title) {
        return files.get();
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        return first();
    }

    @Override
    public Optional<Path> certificate(String title) {
        return first();
    }

    @Override
    public Optional<Path> file(String title, String kind, List<String> patterns) {
        return first();
    }

    @Override
    public Optional<Path> saveAs(String title, String name) {
        return first();
    }

    private Optional<Path> first() {
        return files.get().stream().findFirst();
    }
}
