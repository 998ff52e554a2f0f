package thumbsmith.darkroom;

import java.nio.file.Path;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;

/** Follows a recipe. Safe for all threads; one call works on one thread. */
public final class Developer {
    /** @param faces and people: loaded when a recipe first asks for them */
    public Developer(FaceFinder faces, PersonCutout people) {}

    /** A file to a finished file in memory; decodes at a fraction where that suffices. */
    public Developed develop(Path file, PrepRecipe recipe) throws UnreadablePictureException, BudgetUnmetException {
        throw new UnsupportedOperationException("Under construction");
    }

    /** All of the recipe but the export. */
    public Bitmap render(Bitmap source, PrepRecipe recipe) throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }

    /**
     * As {@link #render}, but no larger than so many px a side: what a screen shows. Sizes of texts and strengths of
     * blurs are in proportion.
     */
    public Bitmap preview(Bitmap source, PrepRecipe recipe, int maxWidth, int maxHeight)
            throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }
}
