package thumbsmith.darkroom;

import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.image.edit.Straightening;

/** How small a picture may be decoded for what a recipe asks of it. */
final class Reduction {
    /**
     * How many px must remain for one of the result. A photo of 12 MP decoded at half its size leaves 1.55 for 1280×720;
     * the result is as near to a Lanczos of all px as 42 dB, in half the time (docs/decisions/0016-resizing.md).
     */
    private static final double REMAINING = 1.5;
    /** What {@link Decoder#decodeAtLeast} leaves for one that it is asked for. */
    private static final double DECODERS_OWN = 2;

    private Reduction() {}

    static Bitmap decoded(byte[] bytes, PictureFacts facts, Layout layout, PrepRecipe recipe)
            throws UnreadablePictureException {
        double needed = Math.max(needed(layout, recipe.geometry()), forFaces(facts, recipe));
        if (needed >= 1) return Decoder.decode(bytes);
        double asked = needed / DECODERS_OWN;
        return Decoder.decodeAtLeast(
                bytes, (int) Math.ceil(facts.width() * asked), (int) Math.ceil(facts.height() * asked));
    }

    /** Whether what was decoded is as large as can be, or large enough for that layout of the whole picture. */
    static boolean suffices(Bitmap decoded, PictureFacts facts, Layout layout, PrepRecipe recipe) {
        double fraction = (double) decoded.width() / facts.width();
        return fraction >= Math.min(1, needed(layout, recipe.geometry()));
    }

    /** As a fraction of the whole picture's sides. */
    private static double needed(Layout layout, Geometry geometry) {
        return REMAINING
                * layout.scale()
                * Straightening.enlargement(layout.turnedWidth(), layout.turnedHeight(), geometry.straighten());
    }

    /** Faces and people are looked for in more px than a small result has. */
    private static double forFaces(PictureFacts facts, PrepRecipe recipe) {
        boolean aimed = recipe.frame().focus() instanceof Frame.Focus.Faces
                && Framing.cutTo(recipe.frame()).isPresent();
        boolean asked = aimed || recipe.blurFaces() || !(recipe.backdrop() instanceof Backdrop.Kept);
        return asked ? (double) FaceSearch.LONGEST / Math.max(facts.width(), facts.height()) : 0;
    }
}
