package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import thumbsmith.job.Look;

/** What the details of a look hand on to the room. */
interface LookDeeds {
    /** Begins to delete it. */
    void delete(Look look);

    /** Opens the training form with its pictures and a free name; sends nothing. */
    void duplicate(Look look, List<Path> pictures);

    /** Shows a picture over the room. */
    void enlarge(Path picture);
}
