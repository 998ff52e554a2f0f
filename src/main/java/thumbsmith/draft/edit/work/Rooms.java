package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Spot;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.SafeZone;
import thumbsmith.image.face.Face;

/** Where there is room for words and signs: clear of faces and of what players lay over pictures. */
final class Rooms {
    private static final double MARGIN = 0.045;
    private static final double BAND = 0.34;
    private static final double COLUMN = 0.46;

    private static final List<Spot> PLACES = List.of(
            new Spot(1, -1),
            new Spot(-1, -1),
            new Spot(1, 0),
            new Spot(-1, 0),
            new Spot(-1, 1),
            new Spot(0, -1),
            Spot.MIDDLE);

    private final Bench bench;

    Rooms(Bench bench) {
        this.bench = bench;
    }

    /** What nothing may be laid over, in px. */
    List<Rectangle2D> taken() {
        List<Rectangle2D> taken = new ArrayList<>(covered());
        bench.seen().faces().stream().map(Face::box).forEach(taken::add);
        return taken;
    }

    /** Of badges and buttons. */
    List<Rectangle2D> covered() {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, bench.width(), bench.height());
        return SafeZone.of((double) bench.width() / bench.height()).stream()
                .<Rectangle2D>map(it -> it.within(frame))
                .toList();
    }

    /** For words, in px: at the place, or where the picture is calmest. */
    Rectangle2D forWords(Optional<Spot> spot) {
        return spot.map(this::at).orElseGet(this::calmest);
    }

    /** From edge to edge about the heads, so that the words show on both sides of them. */
    Rectangle2D behindPeople() {
        double width = bench.width() * (1 - 2 * MARGIN);
        return new Rectangle2D.Double(bench.width() * MARGIN, bench.height() * MARGIN, width, bench.height() * 0.52);
    }

    private Rectangle2D at(Spot spot) {
        if (spot.across() == 0) return band(spot.down());
        if (spot.down() == 0) return column(spot.across());
        Rectangle2D both = new Rectangle2D.Double();
        Rectangle2D.intersect(band(spot.down()), wide(spot.across()), both);
        return both;
    }

    private Rectangle2D calmest() {
        return List.of(band(-1), band(1), column(-1), column(1)).stream()
                .min(Comparator.comparingDouble(this::busy))
                .orElseThrow();
    }

    private Rectangle2D.Double band(int down) {
        double high = BAND * bench.height();
        double top = (0.5 + down * 0.5) * (bench.height() * (1 - 2 * MARGIN) - high) + bench.height() * MARGIN;
        return new Rectangle2D.Double(bench.width() * MARGIN, top, bench.width() * (1 - 2 * MARGIN), high);
    }

    private Rectangle2D.Double column(int across) {
        Rectangle2D.Double wide = wide(across);
        return new Rectangle2D.Double(wide.x, wide.y + 0.12 * wide.height, wide.width, 0.76 * wide.height);
    }

    private Rectangle2D.Double wide(int across) {
        double width = COLUMN * bench.width();
        double left = across < 0 ? bench.width() * MARGIN : bench.width() * (1 - MARGIN) - width;
        return new Rectangle2D.Double(left, bench.height() * MARGIN, width, bench.height() * (1 - 2 * MARGIN));
    }

    /** For a sign of that size: the first of the usual places that is free, else the freest. */
    Spot forSign(double side) {
        return PLACES.stream()
                .min(Comparator.comparingDouble(it -> covers(Signs.box(bench, side, side, it))))
                .orElseThrow();
    }

    private double covers(Rectangle2D box) {
        List<Rectangle2D> heads = bench.seen().faces().stream()
                .<Rectangle2D>map(it -> Parts.head(it).getBounds2D())
                .toList();
        return 4 * overlap(box, bench.laid()) + 4 * overlap(box, heads) + 2 * overlap(box, covered());
    }

    /** How much would be covered: faces above all, then badges, then detail. */
    private double busy(Rectangle2D box) {
        double faces = overlap(
                box,
                bench.seen().faces().stream()
                        .<Rectangle2D>map(it -> Parts.head(it).getBounds2D())
                        .toList());
        return 20 * faces + 3 * overlap(box, covered()) + 8 * detail(bench.now(), box.getBounds());
    }

    private static double overlap(Rectangle2D box, List<Rectangle2D> others) {
        return others.stream()
                .filter(box::intersects)
                .map(box::createIntersection)
                .mapToDouble(it -> it.getWidth() * it.getHeight() / box.getWidth() / box.getHeight())
                .sum();
    }

    /** Mean step of brightness between pixels some way apart, 0–1. */
    private static double detail(BufferedImage picture, Rectangle box) {
        int[] pixels = Canvas.pixels(picture);
        int width = picture.getWidth();
        int step = Math.max(2, box.height / 48);
        double sum = 0;
        int count = 0;
        for (int y = box.y; y < box.y + box.height - step; y += step) {
            for (int x = box.x; x < box.x + box.width - step; x += step) {
                double here = Rgb.luma(pixels[y * width + x]);
                sum += Math.abs(here - Rgb.luma(pixels[y * width + x + step]));
                sum += Math.abs(here - Rgb.luma(pixels[(y + step) * width + x]));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
