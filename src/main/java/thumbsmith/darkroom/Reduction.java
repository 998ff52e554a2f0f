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
     * averaging them differs by 37 dB from a Lanczos of all px, and takes half the time (docs/decisions/0016-resizing.md).
     */
    private static final double REMAINING = 1.5;
    /** What {@link Decoder#decodeAtLeast} leaves for one that it is asked for. */
    private static final double DECODERS_OWN = 2;

    private Reduction() {}

    static Bitmap decoded(byte[] bytes, PictureFacts facts, Layout layout, PrepRecipe recipe)
            throws UnreadablePictureException {
        double scale = layout.scale()
                * Straightening.enlargement(
                        layout.turnedWidth(),
                        layout.turnedHeight(),
                        recipe.geometry().straighten());
        double needed = Math.max(scale, forFaces(facts, recipe)) * REMAINING / DECODERS_OWN;
        if (needed * DECODERS_OWN >= 1) return Decoder.decode(bytes);
        return Decoder.decodeAtLeast(
                bytes, (int) Math.ceil(facts.width() * needed), (int) Math.ceil(facts.height() * needed));
    }

    /** Faces and people are looked for in more px than a small result has. */
    private static double forFaces(PictureFacts facts, PrepRecipe recipe) {
        boolean asked = recipe.blurFaces()
                || recipe.frame().focus() instanceof Frame.Focus.Faces
                        && Framing.cutTo(recipe.frame()).isPresent()
                || !(recipe.backdrop() instanceof Backdrop.Kept);
        return asked ? FaceSearch.LONGEST / REMAINING / Math.max(facts.width(), facts.height()) : 0;
    }
}
