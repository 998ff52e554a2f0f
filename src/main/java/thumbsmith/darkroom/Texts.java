package thumbsmith.darkroom;

import java.util.List;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Lettering;
import thumbsmith.image.edit.Words;

/** The texts of a recipe on the finished picture, at its own size. */
final class Texts {
    private Texts() {}

    static Bitmap on(Bitmap picture, List<TextLayer> texts) {
        Bitmap result = Cropping.whole(picture);
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
}
