package thumbsmith.api;

import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;

/** A file that cannot be sent. Its message is for people and names no path. */
final class UnusablePictureException extends Exception {
    private final transient Failure.BadImage failure;

    UnusablePictureException(Slot slot, String why) {
        super(why);
        this.failure = new Failure.BadImage(slot, why);
    }

    Failure.BadImage failure() {
        return failure;
    }
}
