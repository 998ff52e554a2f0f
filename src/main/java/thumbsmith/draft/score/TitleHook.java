package thumbsmith.draft.score;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a title does to make curious, as far as its form shows: a question, a number, a contrast, and a length that fits. */
final class TitleHook {
    private static final Pattern ASKS = Pattern.compile("\\?|^(how|why|what|who|when|which|can|is|does|did)\\b");
    private static final Pattern COUNTS = Pattern.compile("\\p{Nd}");
    private static final Pattern CONTRASTS = Pattern.compile(
            "\\b(vs\\.?|versus|but|not|never|without|until|instead|only|first|last|secret|worst|best)\\b");
    /** Characters: shorter says too little, longer is cut off by lists. */
    private static final int SHORT = 15;

    private static final int LONG = 60;

    private TitleHook() {}

    /** 0–1: 40 % length, 20 % each for a question, a number and a contrast. */
    static double of(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        double hook = 0.4 * length(lower.codePointCount(0, lower.length()));
        for (Pattern pattern : new Pattern[] {ASKS, COUNTS, CONTRASTS}) {
            if (pattern.matcher(lower).find()) hook += 0.2;
        }
        return hook;
    }

    private static double length(int characters) {
        if (characters < SHORT) return (double) characters / SHORT;
        return characters <= LONG ? 1 : Math.max(0, 1 - (characters - LONG) / 40.0);
    }
}
