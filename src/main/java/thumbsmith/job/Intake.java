package thumbsmith.job;

import java.util.Optional;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;

/** Takes pictures in: checks, keeps a copy by content, turns upright and shrinks only what is over the contract's limit. */
public interface Intake {
    /** Blocks while it fetches and decodes; fails with {@link thumbsmith.failure.Failure.BadImage} and a plain sentence. */
    Outcome<Taken> take(Offer offer, Slot slot);

    /**
     * The recipe that one of the program's own thumbnails carries, without its pictures; empty for any other picture, and
     * for an address. Blocks while it reads.
     */
    default Optional<Recipe> recipe(Offer offer) {
        return Optional.empty();
    }
}
