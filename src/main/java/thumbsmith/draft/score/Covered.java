package thumbsmith.draft.score;

import java.awt.geom.Rectangle2D;
import java.util.List;
import thumbsmith.image.SafeZone;

/** How much of what matters lies under what players lay over a picture of that shape; see {@link SafeZone}. */
final class Covered {
    private static final Rectangle2D WHOLE = new Rectangle2D.Double(0, 0, 1, 1);
    /** Saliency under the zones up to their own share of the picture is chance. */
    private static final double CHANCE = 0.07;

    private Covered() {}

    /** 0–1: the worst of faces, letters and, beyond chance, what draws the eye. */
    static double of(Sight sight, Letters letters, Saliency saliency) {
        List<Rectangle2D.Double> zones =
                SafeZone.of(sight.ratio()).stream().map(it -> it.within(WHOLE)).toList();
        double drawn = zones.stream().mapToDouble(saliency::within).sum();
        double eye = Math.clamp((drawn - CHANCE) / 0.3, 0, 1);
        return Math.max(0.6 * eye, Math.max(share(sight.faces(), zones), share(letters.boxes(), zones)));
    }

    /** The largest share of one thing's area; of many letters, the share of their common area. */
    private static double share(List<Rectangle2D.Double> things, List<Rectangle2D.Double> zones) {
        double area = things.stream().mapToDouble(it -> it.width * it.height).sum();
        double under = 0;
        for (Rectangle2D.Double thing : things) {
            for (Rectangle2D.Double zone : zones) {
                Rectangle2D both = thing.createIntersection(zone);
                if (!both.isEmpty()) under += both.getWidth() * both.getHeight();
            }
        }
        return area == 0 ? 0 : Math.min(1, under / area);
    }
}
