package thumbsmith.job;

import java.time.ZoneId;
import java.util.function.Supplier;
import thumbsmith.image.ImageEngine;

/** Puts finished thumbnails into their folder: fetched, checked, described, synced and named, in that order. */
public final class OutputShelf {
    /** @param template asked for each output, so that a changed preference counts at once */
    public OutputShelf(ImageEngine images, Supplier<NameTemplate> template, ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
