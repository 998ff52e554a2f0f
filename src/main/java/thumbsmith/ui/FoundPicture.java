package thumbsmith.ui;

import java.util.List;
import java.util.concurrent.Callable;
import thumbsmith.job.Offer;

/**
 * One picture that was dropped, pasted or chosen.
 *
 * @param ways how it can be had, best first; at least one
 */
public record FoundPicture(List<Way> ways) {
    /**
     * One way to have a picture.
     *
     * @param waits whether having it waits for the network rather than working on pixels
     * @param offer may take its time
     */
    public record Way(boolean waits, Callable<Offer> offer) {
        static Way of(Offer offer) {
            boolean waits = offer instanceof Offer.OfAddress || offer instanceof Offer.OfInside;
            return new Way(waits, () -> offer);
        }

        static Way pixels(Callable<Offer> offer) {
            return new Way(false, offer);
        }
    }

    public FoundPicture {
        ways = List.copyOf(ways);
    }

    public static FoundPicture of(Offer offer) {
        return new FoundPicture(List.of(Way.of(offer)));
    }
}
