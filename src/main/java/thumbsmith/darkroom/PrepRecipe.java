package thumbsmith.darkroom;

import java.util.List;

/**
 * Everything that is done to a picture, in this order: geometry, frame (its size), tone, faces, backdrop, texts, export.
 * Immutable; the same recipe on the same picture gives the same bytes. Serialised by {@link RecipeJson}.
 */
public record PrepRecipe(
        Geometry geometry,
        Frame frame,
        Tone tone,
        boolean blurFaces,
        Backdrop backdrop,
        List<TextLayer> texts,
        Export export) {
    /** Leaves a picture as it is and writes a JPEG. */
    public static final PrepRecipe PLAIN = new PrepRecipe(
            Geometry.NONE, Frame.AS_IT_IS, Tone.NEUTRAL, false, new Backdrop.Kept(), List.of(), Export.JPEG);

    public PrepRecipe {
        texts = List.copyOf(texts);
    }

    public PrepRecipe with(Geometry other) {
        return new PrepRecipe(other, frame, tone, blurFaces, backdrop, texts, export);
    }

    public PrepRecipe with(Frame other) {
        return new PrepRecipe(geometry, other, tone, blurFaces, backdrop, texts, export);
    }

    public PrepRecipe with(Tone other) {
        return new PrepRecipe(geometry, frame, other, blurFaces, backdrop, texts, export);
    }

    public PrepRecipe withBlurredFaces(boolean other) {
        return new PrepRecipe(geometry, frame, tone, other, backdrop, texts, export);
    }

    public PrepRecipe with(Backdrop other) {
        return new PrepRecipe(geometry, frame, tone, blurFaces, other, texts, export);
    }

    public PrepRecipe with(List<TextLayer> other) {
        return new PrepRecipe(geometry, frame, tone, blurFaces, backdrop, other, export);
    }

    public PrepRecipe with(Export other) {
        return new PrepRecipe(geometry, frame, tone, blurFaces, backdrop, texts, other);
    }
}
