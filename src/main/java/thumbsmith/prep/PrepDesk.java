package thumbsmith.prep;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import thumbsmith.image.Pixels;

/**
 * What the panels beside the canvas stand on.
 *
 * @param state which picture is open; panels show nothing that acts while none is
 * @param result the result of the recipe as the canvas last showed it, with texts and backdrop; empty while there is none
 */
record PrepDesk(
        PrepBench bench, ReadOnlyObjectProperty<PrepState> state, ReadOnlyObjectProperty<Optional<Pixels>> result) {}
