package thumbsmith.looks;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Field;

/** Where the focus should go next; whoever shows the form puts it there and says so. */
public final class FocusWish {
    /** @param index which of several, from 0 */
    public record Spot(Field field, int index) {}

    private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
            new ReadOnlyObjectWrapper<>(this, "spot", Optional.empty());

    public ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    void to(Field field, int index) {
        spot.set(Optional.of(new Spot(field, index)));
    }

    void granted() {
        spot.set(Optional.empty());
    }
}
