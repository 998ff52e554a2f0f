package thumbsmith.ui;

import thumbsmith.failure.Failure;

/**
 * Shows a failure that no field, card or banner can carry: one at a time, with its ways out as buttons. FX thread.
 * Ten failures of one code make one dialog. It waits while the person types.
 */
public interface FailureDialog {
    void show(Trouble trouble);

    /** Of a failure that is said in its own place: where its screen is not shown, a badge and a line tell of it. */
    default void note(Trouble trouble) {}

    default void show(Failure failure) {
        show(Trouble.of(failure));
    }
}
