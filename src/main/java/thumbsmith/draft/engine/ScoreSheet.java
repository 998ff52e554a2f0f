package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thumbsmith.draft.DraftScore;

/**
 * Scores a picture by what can be measured of it at the size of a list: contrast, edges, colour, where the detail is, and
 * the title's length. The weights are our own choice: measures of craft, no forecast of views.
 */
final class ScoreSheet {
    /** Standard deviations of lightness from flat to strong. */
    private static final double GOOD_CONTRAST = 0.26;

    private static final double GOOD_SATURATION = 0.5;
    private static final double GOOD_EDGES = 0.11;
    private static final int SHORT_TITLE = 20;
    private static final int LONG_TITLE = 60;
    private static final List<String> HOOKS =
            List.of("?", "how", "why", "secret", "never", "first", "only", "vs", "i ", "you", "worst", "best");

    private ScoreSheet() {}

    static DraftScore of(BufferedImage picture, Optional<String> title) {
        Tones tones = Tones.of(picture);
        double contrast = share(tones.contrast(), GOOD_CONTRAST);
        double colour = share(tones.meanSaturation(), GOOD_SATURATION);
        double detail = detail(tones.edges(0, 0, 1, 1));
        double focus = focus(tones);
        double words = title.map(ScoreSheet::length).orElse(0.6);
        double hook = title.map(ScoreSheet::hook).orElse(0.5);
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("clarity", points(0.5 * contrast + 0.3 * focus + 0.2 * detail));
        parts.put("curiosity", points(0.4 * hook + 0.3 * focus + 0.3 * words));
        parts.put("emotion", points(0.55 * colour + 0.45 * contrast));
        parts.put("idea", points(0.4 * focus + 0.3 * words + 0.3 * detail));
        parts.put("virality", points(0.3 * contrast + 0.25 * colour + 0.2 * hook + 0.25 * focus));
        int main = (int)
                Math.round(parts.values().stream().mapToInt(it -> it).average().orElse(0));
        return new DraftScore(main, parts, suggestion(contrast, colour, detail, focus, title, tones));
    }

    /** Full marks in the middle: too little is empty, too much is noise. */
    private static double detail(double edges) {
        double rise = share(edges, GOOD_EDGES * 0.5);
        double noise = Math.clamp((edges - GOOD_EDGES * 1.6) / GOOD_EDGES, 0, 0.8);
        return rise - noise * rise;
    }

    /** How much more happens in the middle two thirds than in the whole. */
    private static double focus(Tones tones) {
        double all = tones.edges(0, 0, 1, 1);
        double middle = tones.edges(0.17, 0.12, 0.83, 0.88);
        return all < 0.002 ? 0 : Math.clamp(middle / all - 0.55, 0, 0.75) / 0.75;
    }

    private static double length(String title) {
        int length = title.strip().length();
        if (length < SHORT_TITLE) {
            return 0.4 + 0.6 * length / SHORT_TITLE;
        }
        return length <= LONG_TITLE ? 1 : Math.max(0.2, 1 - (length - LONG_TITLE) / 100.0);
    }

    private static double hook(String title) {
        String lower = title.toLowerCase(Locale.ROOT) + " ";
        long hooks = HOOKS.stream().filter(lower::contains).count();
        boolean figure = lower.chars().anyMatch(Character::isDigit);
        return Math.min(1, 0.35 + hooks * 0.2 + (figure ? 0.25 : 0));
    }

    private static Optional<String> suggestion(
            double contrast, double colour, double detail, double focus, Optional<String> title, Tones tones) {
        if (contrast < 0.6) {
            return Optional.of(
                    tones.meanLuma() < 0.5
                            ? "Brighten the main subject: light and dark are close together."
                            : "Darken the background: light and dark are close together.");
        }
        if (detail < 0.4) {
            return Optional.of(
                    tones.edges(0, 0, 1, 1) < GOOD_EDGES
                            ? "Add one large subject or a few words: there is little to see at list size."
                            : "Calm the background: at list size the detail turns into noise.");
        }
        if (focus < 0.4) {
            return Optional.of("Move the main subject towards the middle: most of the detail is at the edges.");
        }
        if (colour < 0.4) {
            return Optional.of("Use one stronger colour: the picture is nearly grey.");
        }
        return title.filter(it -> it.strip().length() > LONG_TITLE)
                .map(it -> "Shorten the title: lists cut it off after about " + LONG_TITLE + " characters.");
    }

    private static double share(double value, double good) {
        return Math.clamp(value / good, 0, 1);
    }

    private static int points(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * 100);
    }
}
