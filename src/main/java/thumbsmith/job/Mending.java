package thumbsmith.job;

import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;

/**
 * Mends pictures that the service refused. Each answers with a new picture that the program keeps; the one before stays.
 * Calls block while they decode; they fail with {@link thumbsmith.failure.Failure.BadImage} and a plain sentence.
 */
public interface Mending {
    /** Decodes, turns upright and encodes anew, as JPEG where it is opaque and else as PNG. */
    Outcome<Taken> repair(Picture picture, Slot slot);

    /** At most half the bytes it has now, and within the contract's limit. */
    Outcome<Taken> shrink(Picture picture, Slot slot);

    /** The largest part about the centre that has the format's shape, without scaling. */
    Outcome<Taken> crop(Picture picture, Slot slot, Format format);

    /** The picture itself where only its address was given; any other comes back as it is. */
    Outcome<Taken> itself(Picture picture, Slot slot);
}
