package thumbsmith.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import thumbsmith.store.LibraryMove;

/** Thumbnails that lie elsewhere, and what becomes of moving them. */
final class FakeMove implements LibraryMove {
    final List<Path> moved = new ArrayList<>();
    Load load = new Load(0, 0);
    Result result = new Result.Moved(0, 0);
    Runnable during = () -> {};
    List<Progress> progress = List.of();

    @Override
    public Load elsewhere(Path folder) {
        return load;
    }

    @Override
    public Result move(Path folder, Consumer<Progress> heard, BooleanSupplier cancelled) {
        moved.add(folder);
        progress.forEach(heard);
        during.run();
        return cancelled.getAsBoolean() ? new Result.Cancelled(1, load) : result;
    }
}
