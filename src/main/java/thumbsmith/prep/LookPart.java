package thumbsmith.prep;

import java.util.Locale;
import thumbsmith.darkroom.PrepRecipe;

/** What can be carried over from one picture to another. */
enum LookPart {
    TONE,
    /** With whether faces are blurred. */
    BACKDROP,
    TEXTS;

    PrepRecipe carried(PrepRecipe from, PrepRecipe onto) {
        return switch (this) {
            case TONE -> onto.with(from.tone());
            case BACKDROP -> onto.with(from.backdrop()).withBlurredFaces(from.blurFaces());
            case TEXTS -> onto.with(from.texts());
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
