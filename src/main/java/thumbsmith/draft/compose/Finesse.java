package thumbsmith.draft.compose;

import java.util.List;
import thumbsmith.contract.Model;
import thumbsmith.draft.letters.HeadlineWish.Treatment;

/** How much a model puts into a picture; models differ on purpose, so that people see what another one would bring. */
enum Finesse {
    /** A gradient, a thing, and simple letters. */
    PLAIN,
    /** Patterned grounds, treated letters and things in the air. */
    RICH,
    /** All of it: scenes, people, pictures, marks, light and grain. */
    FULL;

    private static final List<Treatment> SIMPLE = List.of(Treatment.OUTLINED, Treatment.PLAIN);

    static Finesse of(Model model) {
        return switch (model) {
            case PKZ_2 -> PLAIN;
            case PKZ_3 -> RICH;
            case PKZ_4, PKZ_4_5 -> FULL;
        };
    }

    boolean suits(Layout layout) {
        return this != PLAIN
                || layout.marks().isEmpty()
                        && !layout.behind()
                        && layout.treatments().stream().anyMatch(SIMPLE::contains);
    }

    boolean draws(Mark mark) {
        return switch (this) {
            case PLAIN -> false;
            case RICH -> mark == Mark.FLYING || mark == Mark.VERSUS || mark == Mark.STEP;
            case FULL -> true;
        };
    }

    List<Treatment> of(List<Treatment> treatments) {
        return this == PLAIN ? treatments.stream().filter(SIMPLE::contains).toList() : treatments;
    }
}
