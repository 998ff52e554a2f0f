package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.Path;
import thumbsmith.job.Offer;

/** Turns what was dropped, pasted or named into a file. Blocks on the network and the disk. */
@FunctionalInterface
public interface PictureFetch {
    /** The file itself where there is one, else a copy that the program keeps. */
    Path file(Offer offer) throws IOException;
}
