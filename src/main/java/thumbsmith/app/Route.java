package thumbsmith.app;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The screens: those of the rail in its order, of which the n-th answers to Ctrl/⌘+n, then the others. */
enum Route {
    CREATE(Feather.EDIT_3),
    LIBRARY(Feather.GRID),
    LOOKS(Feather.USERS),
    QUEUE(Feather.LIST),
    REVIEW(Feather.CHECK_SQUARE),
    PREP(Feather.SCISSORS),
    SPENDING(Feather.DOLLAR_SIGN),
    SETTINGS(Feather.SETTINGS),
    /** Opened by the Help menu, not remembered for the next start. */
    REHEARSAL(Feather.PLAY_CIRCLE);

    static final List<Route> RAIL = List.of(CREATE, LIBRARY, LOOKS, QUEUE, REVIEW, PREP, SPENDING, SETTINGS);

    private final Feather glyph;

    Route(Feather glyph) {
        this.glyph = glyph;
    }

    Feather glyph() {
        return glyph;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The screen that was open; Create where that name is no screen of the rail. */
    static Route remembered(String key) {
        return RAIL.stream().filter(it -> it.key().equals(key)).findFirst().orElse(CREATE);
    }
}
