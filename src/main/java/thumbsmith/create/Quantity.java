package thumbsmith.create;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import thumbsmith.contract.Limits;

/** How many thumbnails one run asks for: 1 to as many as may be in flight. */
public final class Quantity {
    static final int MAX = Limits.IN_FLIGHT;

    private final ReadOnlyIntegerWrapper value = new ReadOnlyIntegerWrapper(this, "value", 1);

    public ReadOnlyIntegerProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    public int get() {
        return value.get();
    }

    public void set(int count) {
        value.set(Math.clamp(count, 1, MAX));
    }

    public void more() {
        set(get() + 1);
    }

    public void fewer() {
        set(get() - 1);
    }

    public boolean canGrow() {
        return get() < MAX;
    }

    public boolean canShrink() {
        return get() > 1;
    }
}
