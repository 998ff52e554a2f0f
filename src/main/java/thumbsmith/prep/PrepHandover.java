package thumbsmith.prep;

import thumbsmith.contract.Slot;

/** Takes a finished picture to Create. */
@FunctionalInterface
public interface PrepHandover {
    /** Opens Create with the picture in that slot; sends nothing. */
    void use(Slot slot, byte[] picture);
}
