package thumbsmith.draft.compose;

import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.TextDraft;
import thumbsmith.image.ImageEngine;

/** Composes thumbnails. One instance serves all threads. */
public final class Composer {
    private final ImageEngine images;

    public Composer(ImageEngine images) {
        this.images = images;
    }

    public Composition text(TextDraft draft) {
        throw new UnsupportedOperationException("Under construction");
    }

    public Composition image(ImageDraft draft) {
        throw new UnsupportedOperationException("Under construction");
    }
}
