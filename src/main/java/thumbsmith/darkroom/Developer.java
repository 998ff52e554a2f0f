package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;

/**
 * Follows a recipe. Safe for all threads; one call works on one thread.
 *
 * <p>Tone and blurred faces are the picture's; the margin of a frame keeps its own colour. Where people are cut out, the
 * backdrop fills the margin too.
 */
public final class Developer {
    private final FaceSearch faces;
    private final Rendering rendering;

    /** @param faces and people: loaded when a recipe first asks for them */
    public Developer(FaceFinder faces, PersonCutout people) {
        this.faces = new FaceSearch(new FaceMemory(faces));
        this.rendering = new Rendering(new Finishing(this.faces), people);
    }

    /** A file to a finished file in memory; decodes at a fraction where that suffices. */
    public Developed develop(Path file, PrepRecipe recipe) throws UnreadablePictureException, BudgetUnmetException {
        byte[] bytes = PictureFile.read(file);
        Set<String> notes = new LinkedHashSet<>();
        try (Negative negative = Negative.of(bytes, recipe, this::aim)) {
            check(negative.whole(), recipe.export().options().format());
            if (negative.whole().isEnlarged()) notes.add(enlarged(negative.whole()));
            try (Bitmap result =
                    rendered(negative.source(), recipe, negative.layout(), negative.purpose(), notes::add)) {
                return Exporting.exported(bytes, result, recipe.export(), notes);
            }
        }
    }

    /** All of the recipe but the export. */
    public Bitmap render(Bitmap source, PrepRecipe recipe) throws UnreadablePictureException {
        return rendered(source, recipe, layout(source, recipe), Purpose.RESULT, it -> {});
    }

    /**
     * As {@link #render}, but no larger than so many px a side: what a screen shows. Sizes of texts and strengths of
     * blurs are in proportion. For the crop tool, which shows what is cut away as well, give the recipe without crop,
     * without texts and with {@link Frame#AS_IT_IS}.
     */
    public Bitmap preview(Bitmap source, PrepRecipe recipe, int maxWidth, int maxHeight)
            throws UnreadablePictureException {
        return rendered(source, recipe, layout(source, recipe).within(maxWidth, maxHeight), Purpose.PREVIEW, it -> {});
    }

    private Bitmap rendered(Bitmap source, PrepRecipe recipe, Layout layout, Purpose purpose, Consumer<String> notes)
            throws UnreadablePictureException {
        try (Bitmap picture = rendering.of(source, recipe, layout, purpose, notes);
                Bitmap lettered = Texts.on(picture, recipe.texts())) {
            return compact(lettered);
        }
    }

    /** A mere crop would keep the whole source in memory, and rows apart that others expect together. */
    private static Bitmap compact(Bitmap picture) {
        return picture.mat().isContinuous() ? Cropping.whole(picture) : picture.copy();
    }

    private static void check(Layout layout, FileFormat format) throws UnreadablePictureException {
        if (Math.max(layout.width(), layout.height()) > format.longest()) {
            throw new UnreadablePictureException("A %s picture cannot have a side of more than %,d px."
                    .formatted(format.spoken(), format.longest()));
        }
    }

    private Layout layout(Bitmap source, PrepRecipe recipe) throws UnreadablePictureException {
        return Layout.of(source.width(), source.height(), recipe.geometry(), recipe.frame(), aim(source, recipe));
    }

    private Aim aim(Bitmap source, PrepRecipe recipe) {
        return switch (recipe.frame().focus()) {
            case Frame.Focus.Centre() -> Aim.CENTRE;
            case Frame.Focus.At(double x, double y) -> Aim.at(x, y);
            case Frame.Focus.Faces() -> new FaceAim(faces, source, recipe.geometry());
        };
    }

    private static String enlarged(Layout layout) {
        return "Enlarged from %d × %d px."
                .formatted(
                        Framing.side(layout.window().getWidth()),
                        Framing.side(layout.window().getHeight()));
    }
}
