package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.contract.Slot;
import thumbsmith.image.codec.PictureFacts;

/**
 * The picture that is being prepared; its file is never written to.
 *
 * @param slot where it came from in Create, and where it can go back to
 */
record Original(Path file, PictureFacts facts, Optional<Slot> slot) {
    String name() {
        return file.getFileName().toString();
    }

    /** Its name without the ending. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }
}
