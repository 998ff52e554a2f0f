package thumbsmith.prep;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import thumbsmith.darkroom.LetterArea;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.image.SafeZone;

/** The nine places that words are put to, row by row. */
enum TextPlace {
    TOP_LEFT(0, 0),
    TOP(0.5, 0),
    TOP_RIGHT(1, 0),
    LEFT(0, 0.5),
    MIDDLE(0.5, 0.5),
    RIGHT(1, 0.5),
    BOTTOM_LEFT(0, 1),
    BOTTOM(0.5, 1),
    BOTTOM_RIGHT(1, 1);

    /** Room between letters and edge, as a share of the result's height. */
    private static final double MARGIN = 0.06;

    private final double across;
    private final double down;

    TextPlace(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /**
     * The text there, whole where it fits, and above what a player lays over that edge.
     *
     * @param ratio width to height of the result
     */
    TextLayer put(TextLayer text, double ratio) {
        Rectangle2D letters = LetterArea.of(text, ratio);
        double x = centre(across, letters.getWidth(), MARGIN / ratio);
        double y = centre(down, letters.getHeight(), MARGIN);
        Rectangle2D there = new Rectangle2D.Double(
                x - letters.getWidth() / 2, y - letters.getHeight() / 2, letters.getWidth(), letters.getHeight());
        return at(text, x, y - overlap(there, ratio));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TextLayer at(TextLayer text, double x, double y) {
        return new TextLayer(
                text.text(),
                text.font(),
                text.size(),
                text.rgb(),
                text.outline(),
                text.outlineRgb(),
                text.shadow(),
                x,
                y);
    }

    private static double centre(double side, double length, double margin) {
        double free = 1 - length - 2 * margin;
        return free <= 0 ? 0.5 : margin + length / 2 + side * free;
    }

    /** How far the words lie in a zone at the bottom that is covered. */
    private static double overlap(Rectangle2D letters, double ratio) {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, 1, 1);
        return SafeZone.of(ratio).stream()
                .map(zone -> zone.within(whole))
                .filter(zone -> zone.getMaxY() >= 1 && zone.intersects(letters))
                .mapToDouble(zone -> letters.getMaxY() - zone.getY() + MARGIN / 2)
                .max()
                .orElse(0);
    }
}
