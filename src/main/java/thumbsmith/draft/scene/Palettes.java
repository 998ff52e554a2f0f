package thumbsmith.draft.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.paint.Palette;

/**
 * The colours of a draft: those of its style, else those that its prompt names, else a curated palette that suits mood
 * and place, else one that the seed picks. White stands on every deep colour with a WCAG contrast of at least 7, the
 * loud one with at least 4.5.
 */
public final class Palettes {
    private static final int MOOD_POINTS = 2;
    private static final int PLACE_POINTS = 3;

    private Palettes() {}

    public static Palette of(Brief brief, Optional<LearnedLook> style, long seed) {
        if (style.isPresent() && !style.get().palette().isEmpty()) {
            return Tuned.measured(style.get().palette());
        }
        Palette suiting = curated(brief, seed);
        return brief.colours().isEmpty() ? suiting : Tuned.named(brief.colours(), suiting);
    }

    /** The curated ones. */
    public static List<Palette> all() {
        return PaletteBook.ENTRIES.stream().map(PaletteBook.Entry::palette).toList();
    }

    /** The seed chooses among those that suit best. */
    private static Palette curated(Brief brief, long seed) {
        int most = PaletteBook.ENTRIES.stream()
                .mapToInt(it -> points(it, brief))
                .max()
                .orElseThrow();
        List<PaletteBook.Entry> best = PaletteBook.ENTRIES.stream()
                .filter(it -> points(it, brief) == most)
                .sorted(Comparator.comparing(PaletteBook.Entry::name))
                .toList();
        return best.get((int) Long.remainderUnsigned(Spread.of(seed), best.size()))
                .palette();
    }

    private static int points(PaletteBook.Entry entry, Brief brief) {
        boolean mood = brief.mood().filter(entry.moods()::contains).isPresent();
        boolean place = brief.place().filter(entry.places()::contains).isPresent();
        return (mood ? MOOD_POINTS : 0) + (place ? PLACE_POINTS : 0);
    }
}
