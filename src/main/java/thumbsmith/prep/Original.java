package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.contract.Slot;
import thumbsmith.image.codec.PictureFacts;

/**
 * The picture that is being prepared; its file is never written to.
 *
 * @param name as people know it; copies that the program keeps have no such name of their own
 * @param slot where it came from in Create, and where it can go back to
 */
record Original(Path file, String name, PictureFacts facts, Optional<Slot> slot) {
    /** Its name without the ending. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
