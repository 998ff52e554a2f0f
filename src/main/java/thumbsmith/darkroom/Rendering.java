package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
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
            try (Bitmap cut = cut(content, new Cut(source, recipe.geometry(), layout), purpose);
                    Bitmap front = finish.on(cut)) {
                return behind(front, () -> finish.on(content), recipe.backdrop(), layout);
            }
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

    private Bitmap behind(Bitmap front, Remembered.Making whole, Backdrop backdrop, Layout layout)
            throws UnreadablePictureException {
        int width = layout.width();
        int height = layout.height();
        try (Bitmap ground = switch (backdrop) {
            case Backdrop.Kept() -> whole.make();
            case Backdrop.Transparent() -> Layers.clear(width, height);
            case Backdrop.Colour(int rgb) -> Layers.filled(width, height, rgb);
            case Backdrop.Blurred(int strength) -> blurred(whole, strength, layout);
            case Backdrop.Picture(Path file) -> pictures.covering(file, width, height);
        }) {
            return Layers.over(ground, front, (width - front.width()) / 2, (height - front.height()) / 2);
        }
    }

    private static Bitmap blurred(Remembered.Making whole, int strength, Layout layout)
            throws UnreadablePictureException {
        double sigma = SOFTEST * strength / 100 * Math.max(layout.width(), layout.height());
        try (Bitmap picture = whole.make()) {
            return Covering.soft(picture, layout.width(), layout.height(), sigma);
        }
    }

    private Bitmap cut(Bitmap content, Cut key, Purpose purpose) throws UnreadablePictureException {
        return switch (purpose) {
            case PREVIEW -> cuts.get(key, () -> person(content));
            case RESULT -> person(content);
        };
    }

    private Bitmap person(Bitmap content) throws UnreadablePictureException {
        return people.cutOut(content)
                .orElseThrow(() -> new UnreadablePictureException("No person was found in this picture."));
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
