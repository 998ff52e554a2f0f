package thumbsmith.store;

import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;

/** Takes pictures into the vault: checked by content, upright, in a form the service reads, and light enough. */
public final class PictureIntake implements Intake {
    public PictureIntake(ImageEngine images, PictureVault vault, AddressFetcher fetcher) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Taken> take(Offer offer, Slot slot) {
        throw new UnsupportedOperationException();
    }
}
