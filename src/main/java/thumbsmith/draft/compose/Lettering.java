package thumbsmith.draft.compose;

import java.util.List;
import java.util.Optional;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.Manner;
import thumbsmith.draft.brief.Mood;
import thumbsmith.draft.letters.HeadlineWish.Treatment;

/**
 * How the words of a draft look.
 *
 * @param font which letters
 * @param treatment what is done to them
 */
record Lettering(FontMood font, Treatment treatment) {
    private static final List<FontMood> USUAL =
            List.of(FontMood.BLOCK, FontMood.HEAVY, FontMood.TALL, FontMood.BLOCK, FontMood.COMIC);

    /** A style's letters go before the mood's, and the mood's before what is usual. */
    static Lettering of(Layout layout, Finesse finesse, Optional<Mood> mood, Optional<LearnedLook> style, Idea idea) {
        FontMood font = style.flatMap(LearnedLook::manner)
                .map(Manner::font)
                .orElseGet(() -> idea.one("font", mood.map(Lettering::fonts).orElse(USUAL)));
        List<Treatment> possible = finesse.of(layout.treatments());
        List<Treatment> wished = mood.map(Lettering::treatments).orElse(LOUD);
        List<Treatment> both = possible.stream().filter(wished::contains).toList();
        return new Lettering(font, idea.one("treatment", both.isEmpty() ? possible : both));
    }

    private static final List<Treatment> LOUD =
            List.of(Treatment.OUTLINED, Treatment.GRADIENT, Treatment.HIGHLIGHT, Treatment.BARS);

    private static List<FontMood> fonts(Mood mood) {
        return switch (mood) {
            case DARK, DRAMATIC -> List.of(FontMood.BLOCK, FontMood.TALL, FontMood.HEAVY);
            case BRIGHT -> List.of(FontMood.HEAVY, FontMood.BLOCK, FontMood.COMIC);
            case RETRO -> List.of(FontMood.RETRO);
            case NEON -> List.of(FontMood.TECH, FontMood.RETRO, FontMood.TALL);
            case MINIMAL -> List.of(FontMood.CLEAN, FontMood.TALL);
            case HORROR -> List.of(FontMood.HORROR);
            case LUXURY -> List.of(FontMood.LUXURY);
            case PLAYFUL -> List.of(FontMood.COMIC, FontMood.HEAVY);
            case TECH -> List.of(FontMood.HEAVY, FontMood.TECH, FontMood.CLEAN);
            case CALM -> List.of(FontMood.CLEAN, FontMood.LUXURY);
            case SAD -> List.of(FontMood.HAND, FontMood.TALL);
        };
    }

    private static List<Treatment> treatments(Mood mood) {
        return switch (mood) {
            case DARK, DRAMATIC -> List.of(Treatment.OUTLINED, Treatment.GRADIENT, Treatment.HIGHLIGHT);
            case BRIGHT, PLAYFUL -> List.of(Treatment.OUTLINED, Treatment.HIGHLIGHT, Treatment.BARS);
            case RETRO -> List.of(Treatment.GRADIENT, Treatment.OUTLINED, Treatment.BARS);
            case NEON -> List.of(Treatment.NEON);
            case MINIMAL, CALM -> List.of(Treatment.PLAIN);
            case HORROR -> List.of(Treatment.OUTLINED, Treatment.GRADIENT);
            case LUXURY -> List.of(Treatment.GRADIENT, Treatment.PLAIN);
            case TECH -> List.of(Treatment.PLAIN, Treatment.GRADIENT, Treatment.HIGHLIGHT);
            case SAD -> List.of(Treatment.OUTLINED, Treatment.PLAIN);
        };
    }
}
