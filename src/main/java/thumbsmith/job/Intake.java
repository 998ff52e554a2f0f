package thumbsmith.job;

import java.net.URI;
import java.util.Optional;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;

/** Takes pictures in: checks, keeps a copy by content, turns upright and shrinks only what is over the contract's limit. */
public interface Intake {
    /** Blocks while it fetches and decodes; fails with {@link thumbsmith.failure.Failure.BadImage} and a plain sentence. */
    Outcome<Taken> take(Offer offer, Slot slot);

    /**
     * Whether that address belongs to this computer or a network around it, as far as that can be told. Blocks while
     * the name is looked up; fetches nothing.
     */
    default boolean leadsInside(URI address) {
        return false;
    }

    /**
     * The recipe that the picture carries where one of these programs made it, on this computer or another. It names no
     * pictures: what a file says is nobody's word for which files to send. Blocks on the disk; an address is not
     * fetched for it.
     */
    default Optional<Recipe> recipe(Offer offer) {
        return Optional.empty();
    }
}
