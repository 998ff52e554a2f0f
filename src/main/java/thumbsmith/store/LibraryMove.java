package thumbsmith.store;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Brings the thumbnails of the library together in one folder. Blocks on the disk. */
public interface LibraryMove {
    /** What would have to move. */
    record Load(int files, long bytes) {}

    /**
     * How far it is.
     *
     * @param load all that was to move at the start
     */
    record Progress(int files, long bytes, Load load) {}

    /** How it ended. Whatever it says, each thumbnail is whole in the old place or in the new one, and listed there. */
    sealed interface Result {
        /** @param missing files that are not where the library says, and stay listed there */
        record Moved(int files, int missing) implements Result {}

        record Cancelled(int files, Load rest) implements Result {}

        /** @param needed bytes, {@code free} bytes: nothing was moved */
        record NoRoom(long needed, long free) implements Result {}

        /** @param why for people */
        record Failed(int files, String why) implements Result {}
    }

    /** The listed thumbnails that lie elsewhere; those in the trash stay there. */
    Load elsewhere(Path folder);

    /**
     * @param progress told after each file, on the calling thread
     * @param cancelled asked before each file
     */
    Result move(Path folder, Consumer<Progress> progress, BooleanSupplier cancelled);
}
