package thumbsmith.darkroom;

import java.nio.file.Path;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.edit.Covering;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Layers;
import thumbsmith.image.edit.Padding;
import thumbsmith.image.face.PersonCutout;

/** Fills the frame around the content: with the margin of the frame, or with the backdrop that takes its place. */
final class Backdrops {
    /** The blur of the full strength, as a share of the longer side. */
    private static final double SOFTEST = 0.04;

    private final PersonCutout people;

    Backdrops(PersonCutout people) {
        this.people = people;
    }

    Bitmap behind(Bitmap content, PrepRecipe recipe, Layout layout) throws UnreadablePictureException {
        int width = layout.width();
        int height = layout.height();
        return switch (recipe.backdrop()) {
            case Backdrop.Kept() -> margined(content, recipe.frame().margin(), layout);
            case Backdrop.Transparent() -> cleared(content, layout);
            case Backdrop.Colour(int rgb) -> before(Layers.filled(width, height, rgb), content);
            case Backdrop.Blurred(int strength) -> before(blurred(content, strength, layout), content);
            case Backdrop.Picture(Path file) -> before(picture(file, width, height), content);
        };
    }

    private static Bitmap margined(Bitmap content, Frame.Margin margin, Layout layout) {
        if (!layout.isPadded()) return Cropping.part(content, 0, 0, content.width(), content.height());
        return switch (margin) {
            case Frame.Margin.Colour(int rgb) -> Padding.coloured(content, layout.width(), layout.height(), rgb);
            case Frame.Margin.Blurred() -> Padding.blurred(content, layout.width(), layout.height());
        };
    }

    private Bitmap cleared(Bitmap content, Layout layout) {
        try (Bitmap cut = people.cutOut(content)) {
            return Padding.clear(cut, layout.width(), layout.height());
        }
    }

    /** @param ground is closed here */
    private Bitmap before(Bitmap ground, Bitmap content) {
        try (ground;
                Bitmap cut = people.cutOut(content)) {
            return Layers.over(ground, cut, (ground.width() - cut.width()) / 2, (ground.height() - cut.height()) / 2);
        }
    }

    private static Bitmap blurred(Bitmap content, int strength, Layout layout) {
        double sigma = SOFTEST * strength / 100 * Math.max(layout.width(), layout.height());
        return Covering.soft(content, layout.width(), layout.height(), sigma);
    }

    private static Bitmap picture(Path file, int width, int height) throws UnreadablePictureException {
        try (Bitmap picture = Decoder.decodeAtLeast(PictureFile.read(file), width, height)) {
            return Covering.sharp(picture, width, height);
        } catch (UnreadablePictureException e) {
            throw new UnreadablePictureException("The backdrop cannot be used. " + e.getMessage(), e);
        }
    }
}
