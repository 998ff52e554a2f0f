package thumbsmith.ui;

import thumbsmith.failure.Failure;

/** Shows a failure that no field or card can carry, as one plain dialog with details to copy. FX thread. */
public interface FailureDialog {
    void show(Failure failure);
}
