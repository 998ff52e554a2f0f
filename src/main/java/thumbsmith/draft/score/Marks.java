package thumbsmith.draft.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Points made of measures, 0–100. The weights are our own choice, written out here and in {@code docs/scores.md}; they
 * say how a picture is made, and promise no clicks.
 *
 * @param main the mean of the parts, times what is left of it when the picture is soft or covered
 * @param parts by the service's names
 */
record Marks(double main, Map<String, Double> parts) {
    /** Of the main score, that a picture without any sharpness loses. */
    private static final double SOFT = 0.3;
    /** Of the main score and of clarity, that a picture loses whose face or words are covered. */
    private static final double COVERED = 0.25;

    private static final double NO_TITLE = 0.5;

    static Marks of(Measures it, Optional<String> title) {
        double hook = title.map(TitleHook::of).orElse(NO_TITLE);
        double calm = 1 - it.clutter();
        double clarity = (0.35 * it.sharpness() + 0.30 * it.contrast() + 0.20 * it.letters() + 0.15 * calm)
                * (1 - COVERED * it.covered());
        double curiosity = 0.40 * hook + 0.35 * it.focus() + 0.25 * it.accent();
        double emotion = 0.45 * it.face() + 0.30 * it.contrast() + 0.25 * it.colour();
        double idea = 0.50 * it.focus() + 0.35 * calm + 0.15 * it.contrast();
        double virality = 0.35 * clarity + 0.25 * emotion + 0.20 * idea + 0.20 * curiosity;
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("clarity", 100 * clarity);
        parts.put("curiosity", 100 * curiosity);
        parts.put("emotion", 100 * emotion);
        parts.put("idea", 100 * idea);
        parts.put("virality", 100 * virality);
        double mean = parts.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double kept = (1 - SOFT * (1 - it.sharpness())) * (1 - COVERED * it.covered());
        return new Marks(mean * kept, parts);
    }
}
