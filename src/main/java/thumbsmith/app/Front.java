package thumbsmith.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands files to the window and brings it to the front, as soon as there is one. Thread-safe. */
final class Front {
    private final List<Path> early = new ArrayList<>();
    private Optional<Consumer<List<Path>>> window = Optional.empty();

    synchronized void call(List<Path> files) {
        if (window.isPresent()) window.get().accept(files);
        else early.addAll(files);
    }

    /** @param window must not wait */
    synchronized void attach(Consumer<List<Path>> window) {
        this.window = Optional.of(window);
        if (!early.isEmpty()) window.accept(List.copyOf(early));
        early.clear();
    }
}
