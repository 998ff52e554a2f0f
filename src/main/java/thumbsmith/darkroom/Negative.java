package thumbsmith.darkroom;

import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;

/**
 * A file's pixels, no more of them than a recipe needs, and where everything goes.
 *
 * @param source closed with this
 * @param whole the layout for all px that the file has
 */
record Negative(Bitmap source, Layout whole, Layout layout) implements AutoCloseable {
    /** @param aims which part is kept, in px of the picture that is given */
    static Negative of(byte[] bytes, PrepRecipe recipe, Aims aims) throws UnreadablePictureException {
        PictureFacts facts = Decoder.facts(bytes);
        Layout planned = Layout.of(facts.width(), facts.height(), recipe.geometry(), recipe.frame(), Aim.CENTRE);
        Bitmap source = Reduction.decoded(bytes, facts, planned, recipe);
        try {
            Layout whole = aimed(source, facts, recipe, aims.of(source, recipe));
            if (!Reduction.suffices(source, facts, whole, recipe)) {
                source.close();
                source = Reduction.decoded(bytes, facts, whole, recipe);
            }
            return new Negative(source, whole, onto(source, whole, recipe.geometry()));
        } catch (UnreadablePictureException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static Layout aimed(Bitmap source, PictureFacts facts, PrepRecipe recipe, Aim aim)
            throws UnreadablePictureException {
        double across = (double) facts.width() / source.width();
        double down = (double) facts.height() / source.height();
        Aim large = recipe.geometry().lies() ? aim.times(down, across) : aim.times(across, down);
        return Layout.of(facts.width(), facts.height(), recipe.geometry(), recipe.frame(), large);
    }

    private static Layout onto(Bitmap source, Layout whole, Geometry geometry) {
        return geometry.lies() ? whole.on(source.height(), source.width()) : whole.on(source.width(), source.height());
    }

    Purpose purpose() {
        boolean all = source.width() * source.height() == whole.turnedWidth() * whole.turnedHeight();
        return all ? Purpose.RESULT : Purpose.RESULT_OF_FRACTION;
    }

    @Override
    public void close() {
        source.close();
    }

    /** Chooses an aim for a picture. */
    interface Aims {
        Aim of(Bitmap source, PrepRecipe recipe);
    }
}
