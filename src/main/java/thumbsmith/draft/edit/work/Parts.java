package thumbsmith.draft.edit.work;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Part;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Blurring;
import thumbsmith.image.face.Face;

/** Where the parts of a picture lie. */
final class Parts {
    /** A head is that much larger than the detector's box of the face, from brow to chin. */
    private static final double HEAD = 1.5;
    /** How softly a change fades out, as a share of what it is about. */
    private static final double SOFT = 0.12;

    private Parts() {}

    /**
     * Soft-edged, as large as the picture.
     *
     * @throws DraftRefusedException where there is no such part
     */
    static Area of(Part part, Bench bench) throws DraftRefusedException {
        return switch (part) {
            case EVERYTHING -> Area.everywhere(bench.width(), bench.height());
            case MASKED -> bench.area();
            case PERSON -> person(bench);
            case BACKGROUND -> background(bench);
            case FACE -> faces(bench);
            case TEXT -> text(bench);
            case EDGES -> shaped(bench, (x, y) -> (Math.hypot(x - 0.5, y - 0.5) - 0.35) / 0.3);
            case LEFT -> shaped(bench, (x, _) -> (0.5 - x) / SOFT / 2 + 0.5);
            case RIGHT -> shaped(bench, (x, _) -> (x - 0.5) / SOFT / 2 + 0.5);
            case TOP -> shaped(bench, (_, y) -> (0.5 - y) / SOFT / 2 + 0.5);
            case BOTTOM -> shaped(bench, (_, y) -> (y - 0.5) / SOFT / 2 + 0.5);
            case MIDDLE -> shaped(bench, (x, y) -> (0.38 - Math.hypot(x - 0.5, y - 0.5)) / 0.2 + 0.5);
        };
    }

    /**
     * What is to stay as it is.
     *
     * @throws DraftRefusedException where it is not found, so that nobody believes it was spared
     */
    static Area kept(Part part, Bench bench) throws DraftRefusedException {
        if (part != Part.TEXT) return of(part, bench);
        Optional<Area> words = TextFinder.find(bench.before()).map(TextFinder.Found::around);
        if (words.isEmpty() && !bench.masked()) {
            throw new DraftRefusedException("The words in this picture could not be found, and so not be kept out."
                    + " Paint a mask over what should change.");
        }
        return words.orElseGet(() -> Area.nowhere(bench.width(), bench.height()));
    }

    private static Area person(Bench bench) throws DraftRefusedException {
        return Area.ofAlpha(bench.seen()
                .people()
                .orElseThrow(() -> new DraftRefusedException(
                        "No person was found to tell from the background. Paint a mask over what should change.")));
    }

    /** What a mask marks in a picture without people counts as background wholly. */
    private static Area background(Bench bench) throws DraftRefusedException {
        boolean nobody = bench.masked() && bench.seen().people().isEmpty();
        return nobody ? bench.area() : person(bench).inverted();
    }

    private static Area faces(Bench bench) throws DraftRefusedException {
        if (bench.seen().faces().isEmpty()) {
            throw new DraftRefusedException("No face was found. Paint a mask over what should change.");
        }
        BufferedImage heads = Canvas.of(bench.width(), bench.height());
        Canvas.paint(heads, pen -> bench.seen().faces().forEach(it -> pen.fill(head(it))));
        return blurred(heads, bench.seen().faces().getFirst().box().width * SOFT);
    }

    static Ellipse2D head(Face face) {
        Rectangle2D.Double box = face.box();
        double width = box.width * HEAD * 0.9;
        double height = box.height * HEAD;
        return new Ellipse2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height * 0.55, width, height);
    }

    private static Area text(Bench bench) throws DraftRefusedException {
        if (bench.masked()) return bench.area();
        return found(bench).around();
    }

    /** The letters alone, as sharp as they are. */
    static Area letters(Bench bench) throws DraftRefusedException {
        if (!bench.masked()) return found(bench).letters();
        return TextFinder.find(bench.now()).map(TextFinder.Found::letters).orElse(bench.area());
    }

    private static TextFinder.Found found(Bench bench) throws DraftRefusedException {
        return TextFinder.find(bench.now())
                .orElseThrow(() -> new DraftRefusedException(
                        "The words in this picture could not be found. Paint a mask over them."));
    }

    private static Area blurred(BufferedImage alpha, double sigma) {
        try (Bitmap hard = Bitmap.of(alpha);
                Bitmap soft = Blurring.gaussian(hard, sigma)) {
            return Area.ofAlpha(soft.toBufferedImage());
        }
    }

    /** @param share of places in fractions of width and height; clamped to 0–1 */
    private static Area shaped(Bench bench, DoubleBinaryOperator share) {
        int[] weights = new int[bench.width() * bench.height()];
        for (int i = 0; i < weights.length; i++) {
            double x = (i % bench.width() + 0.5) / bench.width();
            double y = (i / bench.width() + 0.5) / bench.height();
            weights[i] = (int) Math.round(255 * Math.clamp(share.applyAsDouble(x, y), 0, 1));
        }
        return new Area(bench.width(), bench.height(), weights);
    }
}
