package thumbsmith.draft.compose;

import java.util.List;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.brief.Brief;

/** How much of its source a redesigned picture keeps. */
enum Keeping {
    /** Who or what it shows; everything else is new. */
    SUBJECT,
    /** The subject, its side and, out of focus, its surroundings. */
    COMPOSITION,
    /** The whole picture, in better light. */
    PICTURE;

    /** The weight decides where the model reads it, else what the prompt wants changed. */
    static Keeping of(ImageDraft draft, Brief brief, Idea idea) {
        if (draft.model().takesWeight()) {
            return switch (draft.weight()) {
                case LOW -> SUBJECT;
                case MEDIUM -> COMPOSITION;
                case HIGH -> PICTURE;
            };
        }
        if (brief.place().isPresent() || !brief.colours().isEmpty()) return SUBJECT;
        return idea.one("keeping", List.of(COMPOSITION, COMPOSITION, SUBJECT, PICTURE));
    }
}
