package thumbsmith.job;

import java.util.Optional;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;

/** Takes pictures in: checks, keeps a copy by content, turns upright and shrinks only what is over the contract's limit. */
public interface Intake {
    /** Blocks while it fetches and decodes; fails with {@link thumbsmith.failure.Failure.BadImage} and a plain sentence. */
    Outcome<Taken> take(Offer offer, Slot slot);

    /**
     * The recipe that the picture carries where one of these programs made it, on this computer or another. It names no
     * pictures: what a file says is nobody's word for which files to send. Blocks on the disk; an address is not
     * fetched for it.
     */
    default Optional<Recipe> recipe(Offer offer) {
        return Optional.empty();
    }
}
