package thumbsmith.darkroom;

import java.util.List;
import java.util.function.Consumer;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Detail;
import thumbsmith.image.edit.Lettering;
import thumbsmith.image.edit.Toning;
import thumbsmith.image.edit.Words;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceBlur;

/** All of a recipe but the export, on pixels. */
final class Rendering {
    private final FaceSearch faces;
    private final Backdrops backdrops;

    Rendering(FaceSearch faces, Backdrops backdrops) {
        this.faces = faces;
        this.backdrops = backdrops;
    }

    /** @param notes is told what people should know of the result */
    Bitmap of(Bitmap source, PrepRecipe recipe, Layout layout, Consumer<String> notes)
            throws UnreadablePictureException {
        try (Bitmap content = Content.of(source, recipe.geometry(), layout);
                Bitmap toned = toned(content, recipe.tone());
                Bitmap faceless = recipe.blurFaces() ? faceless(toned, source, recipe, layout, notes) : shared(toned);
                Bitmap framed = backdrops.behind(faceless, recipe, layout)) {
            return lettered(framed, recipe.texts());
        }
    }

    /** Grain first, as every later step would lift it; edges last. */
    private static Bitmap toned(Bitmap picture, Tone tone) {
        try (Bitmap calm = Detail.denoised(picture, tone.denoise());
                Bitmap lit =
                        Toning.toned(calm, tone.exposure(), tone.contrast(), tone.saturation(), tone.temperature())) {
            return Detail.sharpened(lit, tone.sharpen());
        }
    }

    private Bitmap faceless(Bitmap content, Bitmap source, PrepRecipe recipe, Layout layout, Consumer<String> notes) {
        double scale = layout.contentWidth() / layout.window().getWidth();
        List<Face> found = faces.inside(source, recipe.geometry(), layout.window()).stream()
                .map(it -> it.times(scale))
                .toList();
        if (found.isEmpty()) notes.accept("No face was found to blur.");
        return found.isEmpty() ? shared(content) : FaceBlur.blur(content, found);
    }

    private static Bitmap lettered(Bitmap picture, List<TextLayer> texts) {
        Bitmap result = picture.mat().isContinuous() ? shared(picture) : picture.copy();
        for (TextLayer text : texts) {
            try (Bitmap before = result) {
                result = Lettering.lettered(before, words(text, before));
            }
        }
        return result;
    }

    private static Words words(TextLayer text, Bitmap picture) {
        double size = text.size() * picture.height();
        return new Words(
                text.text(),
                text.font(),
                size,
                text.rgb(),
                text.outline() * size,
                text.outlineRgb(),
                text.shadow(),
                text.x() * picture.width(),
                text.y() * picture.height());
    }

    private static Bitmap shared(Bitmap picture) {
        return Cropping.part(picture, 0, 0, picture.width(), picture.height());
    }
}
