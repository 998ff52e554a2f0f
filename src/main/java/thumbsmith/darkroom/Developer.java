package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;
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
        this.rendering = new Rendering(this.faces, new Backdrops(people));
    }

    /** A file to a finished file in memory; decodes at a fraction where that suffices. */
    public Developed develop(Path file, PrepRecipe recipe) throws UnreadablePictureException, BudgetUnmetException {
        byte[] bytes = PictureFile.read(file);
        PictureFacts facts = Decoder.facts(bytes);
        Layout planned = Layout.of(facts.width(), facts.height(), recipe.geometry(), recipe.frame(), Aim.CENTRE);
        List<String> notes = new ArrayList<>();
        if (planned.scale() > 1) notes.add(enlarged(planned));
        try (Bitmap source = Reduction.decoded(bytes, facts, planned, recipe);
                Bitmap result = rendered(source, recipe, planned.withWindowOf(layout(source, recipe)), notes::add)) {
            return Exporting.exported(bytes, result, recipe.export(), notes);
        }
    }

    /** All of the recipe but the export. */
    public Bitmap render(Bitmap source, PrepRecipe recipe) throws UnreadablePictureException {
        return rendered(source, recipe, layout(source, recipe), it -> {});
    }

    /**
     * As {@link #render}, but no larger than so many px a side: what a screen shows. Sizes of texts and strengths of
     * blurs are in proportion.
     */
    public Bitmap preview(Bitmap source, PrepRecipe recipe, int maxWidth, int maxHeight)
            throws UnreadablePictureException {
        return rendered(source, recipe, layout(source, recipe).within(maxWidth, maxHeight), it -> {});
    }

    private Bitmap rendered(Bitmap source, PrepRecipe recipe, Layout layout, Consumer<String> notes)
            throws UnreadablePictureException {
        return rendering.of(source, recipe, layout, notes);
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
