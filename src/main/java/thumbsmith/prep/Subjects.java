package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Geometry;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.face.FaceFinder;

/**
 * Who was found in the part of a picture that a recipe takes.
 *
 * @param faces how many
 * @param anybody whether there is a person to cut out; true where nobody asked
 */
record Subjects(int faces, boolean anybody) {
    /** The longer side of what is searched, in px. */
    private static final int EDGE = 1280;

    /**
     * What is searched.
     *
     * @param cut whether people are looked for too, and not faces alone
     */
    record Search(Path file, Geometry geometry, Frame frame, boolean cut) {
        /** Empty where nothing in the recipe depends on who is there. */
        static Optional<Search> of(Path file, PrepRecipe recipe) {
            boolean cut = !(recipe.backdrop() instanceof Backdrop.Kept);
            boolean faces = recipe.blurFaces() || recipe.frame().focus() instanceof Frame.Focus.Faces;
            return cut || faces
                    ? Optional.of(new Search(file, recipe.geometry(), shape(recipe.frame()), cut))
                    : Optional.empty();
        }

        /** The frame without its size, which decides nothing about who is in it. */
        private static Frame shape(Frame frame) {
            if (frame.fit() == Frame.Fit.PAD) return Frame.AS_IT_IS;
            return new Frame(Optional.empty(), FrameShape.of(frame), Frame.Fit.FILL, frame.focus(), frame.margin());
        }
    }

    /** Blocks on the disk and on pixels. */
    static Subjects in(Search search, Developer developer, FaceFinder finder)
            throws UnreadablePictureException, IOException {
        PrepRecipe recipe = PrepRecipe.PLAIN.with(search.geometry).with(search.frame);
        byte[] bytes = Files.readAllBytes(search.file);
        try (Bitmap decoded = Decoder.decodeAtLeast(bytes, EDGE, EDGE);
                Bitmap small = developer.preview(decoded, PrepRecipe.PLAIN, EDGE, EDGE);
                Bitmap part = developer.render(small, recipe)) {
            return new Subjects(finder.find(part).size(), !search.cut || isAnybodyIn(part, developer));
        }
    }

    /** Nothing else can be wrong with pixels that were read already. */
    private static boolean isAnybodyIn(Bitmap part, Developer developer) {
        try (Bitmap _ = developer.render(part, PrepRecipe.PLAIN.with(new Backdrop.Transparent()))) {
            return true;
        } catch (UnreadablePictureException nobody) {
            return false;
        }
    }
}
