package thumbsmith.rehearsal;

import java.util.Locale;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Surface;
import thumbsmith.ui.Texts;

/**
 * One row of the list.
 *
 * @param title what people will read first
 * @param place where it will show, for people
 */
public record Rehearsed(Occasion occasion, String title, String place) {
    private static final Texts TEXTS = Texts.of(Rehearsed.class);

    static Rehearsed of(Occasion occasion, Catalogue catalogue) {
        Presentation said = catalogue.present(occasion.failure(), occasion.around());
        return new Rehearsed(occasion, said.title(), place(occasion, said));
    }

    /** Whether it comes over the wire, with nothing made up on this side of it. */
    public boolean isReal() {
        return occasion.mishap().isReal();
    }

    /** The last part of the id of its button. */
    public String key() {
        return occasion.id().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Whether the title, the code or the place has each of these words, in lower case. */
    boolean matches(String[] words) {
        String all = (title + " " + occasion.id() + " " + occasion.id().replace('_', ' ') + " " + place)
                .toLowerCase(Locale.ROOT);
        for (String word : words) if (!all.contains(word)) return false;
        return true;
    }

    /** What concerns the whole account is told of in one dialog, wherever it was met. */
    private static boolean isToldOnce(Occasion occasion, Presentation said) {
        return said.surface() != Surface.BANNER
                && HoldReason.of(occasion.failure()).isPresent();
    }

    private static String place(Occasion occasion, Presentation said) {
        if (occasion.mishap() instanceof Mishap.AtTopUp) return TEXTS.get("place.page");
        if (isToldOnce(occasion, said)) return TEXTS.get("place.dialog");
        return switch (said.surface()) {
            case FIELD -> TEXTS.get("place.field");
            case CARD -> TEXTS.get(occasion.operation() == Operation.TITLES ? "place.titles" : "place.card");
            case BANNER -> TEXTS.get("place.banner");
            case DIALOG -> TEXTS.get("place.dialog");
        };
    }
}
