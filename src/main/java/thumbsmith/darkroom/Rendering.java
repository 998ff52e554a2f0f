package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.edit.Covering;
import thumbsmith.image.edit.Layers;
import thumbsmith.image.edit.Padding;
import thumbsmith.image.face.PersonCutout;

/** All of a recipe but the texts and the export, on pixels. */
final class Rendering {
    /** The blur of the full strength, as a share of the longer side. */
    private static final double SOFTEST = 0.04;

    private final Finishing finishing;
    private final PersonCutout people;
    private final Remembered<Cut> cuts = new Remembered<>();
    private final BackdropPictures pictures = new BackdropPictures();

    Rendering(Finishing finishing, PersonCutout people) {
        this.finishing = finishing;
        this.people = people;
    }

    /** @param notes is told what people should know of the result */
    Bitmap of(Bitmap source, PrepRecipe recipe, Layout layout, Purpose purpose, Consumer<String> notes)
            throws UnreadablePictureException {
        Step finish = it -> finishing.of(it, source, recipe, layout, notes);
        try (Bitmap content = Content.of(source, recipe.geometry(), layout, purpose)) {
            if (recipe.backdrop() instanceof Backdrop.Kept) {
                return framed(content, finish, recipe.frame().margin(), layout);
            }
            // Cut out before the tone: no slider makes the outline flicker, and the cut can be remembered.
            Bitmap cut = cut(content, new Cut(source, recipe.geometry(), layout), purpose);
            return behind(cut, content, finish, recipe.backdrop(), layout);
        }
    }

    private static Bitmap framed(Bitmap content, Step finish, Frame.Margin margin, Layout layout) {
        Bitmap finished = finish.on(content);
        if (!layout.isPadded()) return finished;
        try (finished) {
            return switch (margin) {
                case Frame.Margin.Colour(int rgb) -> Padding.coloured(finished, layout.width(), layout.height(), rgb);
                case Frame.Margin.Blurred() -> Padding.blurred(finished, layout.width(), layout.height());
            };
        }
    }

    /** @param cut is closed here */
    private Bitmap behind(Bitmap cut, Bitmap content, Step finish, Backdrop backdrop, Layout layout)
            throws UnreadablePictureException {
        try (cut;
                Bitmap front = finish.on(cut);
                Bitmap ground = ground(content, finish, backdrop, layout)) {
            int x = (layout.width() - front.width()) / 2;
            int y = (layout.height() - front.height()) / 2;
            return Layers.over(ground, front, x, y);
        }
    }

    private Bitmap ground(Bitmap content, Step finish, Backdrop backdrop, Layout layout)
            throws UnreadablePictureException {
        int width = layout.width();
        int height = layout.height();
        return switch (backdrop) {
            case Backdrop.Kept(), Backdrop.Transparent() -> Layers.clear(width, height);
            case Backdrop.Colour(int rgb) -> Layers.filled(width, height, rgb);
            case Backdrop.Blurred(int strength) -> blurred(content, finish, strength, layout);
            case Backdrop.Picture(Path file) -> pictures.covering(file, width, height);
        };
    }

    private static Bitmap blurred(Bitmap content, Step finish, int strength, Layout layout) {
        double sigma = SOFTEST * strength / 100 * Math.max(layout.width(), layout.height());
        try (Bitmap picture = finish.on(content)) {
            return Covering.soft(picture, layout.width(), layout.height(), sigma);
        }
    }

    private Bitmap cut(Bitmap content, Cut key, Purpose purpose) throws UnreadablePictureException {
        Optional<Bitmap> cut = switch (purpose) {
            case PREVIEW -> cuts.get(key, () -> person(content));
            case RESULT, RESULT_OF_FRACTION -> person(content);
        };
        return cut.orElseThrow(() -> new UnreadablePictureException("No person was found in this picture."));
    }

    private Optional<Bitmap> person(Bitmap content) {
        return people.sees(content) ? Optional.of(people.cutOut(content)) : Optional.empty();
    }

    /** What a cut-out depends on. */
    private record Cut(Bitmap source, Geometry geometry, Rectangle2D window, int width, int height) {
        Cut(Bitmap source, Geometry geometry, Layout layout) {
            this(source, geometry, layout.window(), layout.contentWidth(), layout.contentHeight());
        }
    }

    private interface Step {
        Bitmap on(Bitmap picture);
    }
}
