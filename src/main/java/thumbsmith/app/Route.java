package thumbsmith.app;

import java.util.Arrays;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The screens of the rail, in its order; the n-th answers to Ctrl/⌘+n. */
enum Route {
    CREATE(Feather.EDIT_3),
    LIBRARY(Feather.GRID),
    LOOKS(Feather.USERS),
    SETTINGS(Feather.SETTINGS);

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

    /** The screen that was open; Create where that name is no screen of this version. */
    static Route remembered(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(CREATE);
    }
}
