package thumbsmith.draft.score;

import static thumbsmith.draft.score.Gain.ACCENT;
import static thumbsmith.draft.score.Gain.CALM;
import static thumbsmith.draft.score.Gain.COLOUR;
import static thumbsmith.draft.score.Gain.CONTRAST;
import static thumbsmith.draft.score.Gain.FACE;
import static thumbsmith.draft.score.Gain.FOCUS;
import static thumbsmith.draft.score.Gain.FREE;
import static thumbsmith.draft.score.Gain.LETTERS;
import static thumbsmith.draft.score.Gain.SHARPNESS;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tries instructions that the editor understands on a small copy of the picture, about as the editor carries them out,
 * and keeps the one that raises the score most. What it says begins with the instruction; the reason is what was measured.
 */
final class Trials {
    /** Points: less is not worth a round of editing. */
    private static final double WORTH_IT = 1;

    private final BufferedImage large;
    private final Sight sight;
    private final Optional<String> title;
    private final Letters letters;

    /**
     * @param large what is zoomed into, so that it stays sharp
     * @param sight the same picture, smaller
     */
    Trials(BufferedImage large, Sight sight, Optional<String> title) {
        this.large = large;
        this.sight = sight;
        this.title = title;
        this.letters = Letters.in(Glance.of(sight.picture()));
    }

    /**
     * @param instruction a sentence of its own
     * @param gains what it is for
     */
    private record Trial(String instruction, Sight after, Set<Gain> gains) {}

    /** @param main the score of those measures; empty if nothing here raises it */
    Optional<String> best(Measures before, double main) {
        String best = null;
        double most = main + WORTH_IT;
        for (Trial trial : all()) {
            Measures after = Measures.of(trial.after());
            double reached = Marks.of(after, title).main();
            if (reached <= most) continue;
            most = reached;
            best = trial.instruction() + "." + Gain.reason(trial.gains(), before, after);
        }
        return Optional.ofNullable(best);
    }

    private List<Trial> all() {
        List<Trial> all = new ArrayList<>(List.of(
                tried("Make it brighter", it -> Retouch.light(it, 1), CONTRAST, COLOUR, FOCUS, ACCENT),
                tried("Make it darker", it -> Retouch.light(it, -1), CONTRAST, COLOUR, FOCUS, ACCENT),
                tried("More contrast", Retouch::contrast, CONTRAST, COLOUR, FOCUS),
                tried("More saturated", it -> Retouch.saturation(it, 1), COLOUR, ACCENT),
                tried("Less saturated", it -> Retouch.saturation(it, -1), COLOUR, FOCUS),
                tried("Make it sharper", Retouch::sharper, SHARPNESS)));
        closer("Zoom in", Zoom.window(sight), LETTERS, FACE, FOCUS, FREE).ifPresent(all::add);
        if (!sight.faces().isEmpty()) all.addAll(ofPeople(sight.faces().getFirst()));
        return all;
    }

    private List<Trial> ofPeople(Rectangle2D.Double face) {
        Backdrop backdrop = Backdrop.of(sight.picture());
        List<Trial> all = new ArrayList<>(List.of(
                tried("Blur the background", backdrop::blurred, CALM, FOCUS),
                tried("Darken the background", backdrop::darkened, FOCUS, CONTRAST, COLOUR, CALM)));
        closer("Zoom in on the face", Zoom.window(face), FACE).ifPresent(all::add);
        return all;
    }

    private Trial tried(String instruction, UnaryOperator<BufferedImage> edit, Gain... gains) {
        return new Trial(instruction, sight.with(edit.apply(sight.picture())), EnumSet.of(gains[0], gains));
    }

    /** Empty if words or a face would be cut off. */
    private Optional<Trial> closer(String instruction, Rectangle2D.Double window, Gain... gains) {
        boolean cuts = letters.boxes().stream().anyMatch(it -> !window.contains(it))
                || sight.faces().stream().anyMatch(it -> !window.contains(it));
        if (cuts) return Optional.empty();
        return Optional.of(new Trial(instruction, Zoom.into(large, sight, window), EnumSet.of(gains[0], gains)));
    }
}
