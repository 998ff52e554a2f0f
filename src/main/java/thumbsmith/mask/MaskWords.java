package thumbsmith.mask;

import thumbsmith.ui.Texts;

/** What is marked, in a sentence. */
final class MaskWords {
    private static final Texts TEXTS = Texts.of(MaskWords.class);
    private static final double LITTLE = 0.01;
    private static final double NEARLY_ALL = 0.9995;

    private MaskWords() {}

    static String of(double share) {
        if (share == 0) return TEXTS.get("say.nothing");
        if (share < LITTLE) return TEXTS.get("say.little");
        return share > NEARLY_ALL ? TEXTS.get("say.all") : TEXTS.get("say.share", Math.max(1, (int) (100 * share)));
    }
}
