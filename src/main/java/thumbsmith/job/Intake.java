package thumbsmith.job;

import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;

/** Takes pictures in: checks, keeps a copy by content, turns upright and shrinks only what is over the contract's limit. */
public interface Intake {
    /** Blocks while it fetches and decodes; fails with {@link thumbsmith.failure.Failure.BadImage} and a plain sentence. */
    Outcome<Taken> take(Offer offer, Slot slot);
}
