package thumbsmith.draft.edit.work;

import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Part;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Inpainting;

/** Takes things out of a picture and fills what is behind them. */
final class Holes {
    /** In weights of 255: what may change that much is filled. */
    private static final int MARKED = 12;
    /** More than that share of the picture cannot be made up from the rest. */
    private static final double MOST = 0.85;
    /** Hair, shadows and soft rims go with what is removed, as a share of the shorter side. */
    private static final double RIM = 0.012;

    private Holes() {}

    static Bench removed(Bench bench, Part part) throws DraftRefusedException {
        return bench.with(
                filled(bench, part == Part.MASKED || bench.masked() ? bench.area() : grown(Parts.of(part, bench))));
    }

    /** What is there now without what the area marks. */
    static BufferedImage filled(Bench bench, Area area) throws DraftRefusedException {
        boolean[] hole = new boolean[area.weights().length];
        int count = 0;
        for (int i = 0; i < hole.length; i++) {
            hole[i] = area.weights()[i] >= MARKED;
            if (hole[i]) count++;
        }
        if (count > MOST * hole.length) {
            throw new DraftRefusedException("The mask marks nearly everything, so that nothing is left to fill it from."
                    + " Paint over what should go only.");
        }
        return Tones.worked(bench.now(), it -> filled(it, hole, faces(bench)));
    }

    private static Bitmap filled(Bitmap picture, boolean[] hole, boolean[] faces) {
        return Inpainting.filled(picture, hole, faces);
    }

    /** A face must not come twice. */
    private static boolean[] faces(Bench bench) {
        boolean[] faces = new boolean[bench.width() * bench.height()];
        bench.seen().faces().forEach(face -> mark(faces, Parts.head(face), bench.width(), bench.height()));
        return faces;
    }

    private static void mark(boolean[] marks, Ellipse2D shape, int width, int height) {
        for (int i = 0; i < marks.length; i++) {
            marks[i] |= shape.contains(i % width, i / width);
        }
    }

    /** Wider by the rim. */
    static Area grown(Area area) {
        BufferedImage soft = Tones.blurred(area.toPicture(), RIM * Math.min(area.width(), area.height()));
        return Area.ofMask(soft).mapped(it -> Math.clamp((it - MARKED) * 6L, 0, 255));
    }
}
