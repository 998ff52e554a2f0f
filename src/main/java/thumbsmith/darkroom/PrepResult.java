package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of one picture of a batch. */
public sealed interface PrepResult {
    /** The original. */
    Path input();

    /**
     * The result is on disk, whole.
     *
     * @param width and height: of the result, in px
     * @param bytes of the result
     * @param quality that was used; 100 where the format has none
     * @param leftOut what of the original's metadata is not in it, in people's words
     * @param note what is worth telling
     */
    record Done(
            Path input,
            Path output,
            int width,
            int height,
            long bytes,
            int quality,
            List<String> leftOut,
            Optional<String> note)
            implements PrepResult {}

    /** There was a file of that name, and it stays. */
    record Skipped(Path input, Path output) implements PrepResult {
        /** A sentence for people. */
        public String why() {
            return "There is a " + output.getFileName() + " already.";
        }
    }

    /**
     * Nothing came of it.
     *
     * @param why a sentence for people
     * @param fault where the program itself is to blame: something for its log
     */
    record Failed(Path input, String why, Optional<Throwable> fault) implements PrepResult {}
}
