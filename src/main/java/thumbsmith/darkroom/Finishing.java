package thumbsmith.darkroom;

import java.util.List;
import java.util.function.Consumer;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Detail;
import thumbsmith.image.edit.Toning;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceBlur;

/** What is done to the picture's own pixels once they have their size: tone, then faces. */
final class Finishing {
    private final FaceSearch faces;

    Finishing(FaceSearch faces) {
        this.faces = faces;
    }

    /** @param content of the source in that layout, cut out or not */
    Bitmap of(Bitmap content, Bitmap source, PrepRecipe recipe, Layout layout, Consumer<String> notes) {
        Bitmap toned = toned(content, recipe.tone());
        if (!recipe.blurFaces()) return toned;
        try (toned) {
            return faceless(toned, inLayout(source, recipe.geometry(), layout), notes);
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

    private static Bitmap faceless(Bitmap picture, List<Face> faces, Consumer<String> notes) {
        if (!faces.isEmpty()) return FaceBlur.blur(picture, faces);
        notes.accept("No face was found to blur.");
        return Cropping.whole(picture);
    }

    private List<Face> inLayout(Bitmap source, Geometry geometry, Layout layout) {
        double scale = layout.contentWidth() / layout.window().getWidth();
        return faces.inside(source, geometry, layout.window()).stream()
                .map(it -> it.times(scale))
                .toList();
    }
}
