package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Library;
import thumbsmith.job.Library.Found;
import thumbsmith.job.LibraryQuery;

/** Thumbnails of the Library to train from: favourites first, then the newest. */
public final class ShelfPictures {
    private static final int MOST = 60;

    private final LooksBench bench;
    private final ReadOnlyObjectWrapper<Optional<List<Path>>> pictures =
            new ReadOnlyObjectWrapper<>(this, "pictures", Optional.empty());

    ShelfPictures(LooksBench bench) {
        this.bench = bench;
    }

    /** Their files; empty while they are put away. */
    public ReadOnlyObjectProperty<Optional<List<Path>>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** Opens or puts away. */
    public void toggle() {
        if (pictures.get().isPresent()) pictures.set(Optional.empty());
        else bench.work().waiting(this::read, found -> pictures.set(Optional.of(found)), fault -> none());
    }

    private void none() {
        pictures.set(Optional.of(List.of()));
    }

    private List<Path> read() {
        Library library = bench.studio().library();
        LibraryQuery all = LibraryQuery.all(bench.clock().getZone());
        List<UUID> ids = Stream.concat(library.find(all.onlyFavourites()).stream(), library.find(all).stream())
                .map(Found::id)
                .distinct()
                .limit(MOST)
                .toList();
        return library.items(ids).stream().map(item -> item.output().file()).toList();
    }
}
