package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.stream.Collectors;
import thumbsmith.draft.DraftRefusedException;

/** What is answered where an edit cannot be carried out. */
final class Refusals {
    private static final String CAN = " A draft can change light and colours, sharpen and blur, replace the background,"
            + " write words, add arrows, circles and other signs, zoom, mirror, turn and extend, and remove what a mask"
            + " marks.";
    private static final String MASK = " To change one thing, paint a mask over it.";
    /** As many words as a sentence can carry. */
    private static final int MOST_NAMED = 8;

    private Refusals() {}

    static DraftRefusedException notUnderstood(List<Token> unread, Context context) {
        String named = unread.stream().limit(MOST_NAMED).map(Token::said).collect(Collectors.joining(" "));
        boolean thing = !context.masked() && unread.stream().anyMatch(Token::isName);
        return new DraftRefusedException("Not understood: “" + named + "”." + CAN + (thing ? MASK : ""));
    }

    static DraftRefusedException tooMany(int most) {
        return new DraftRefusedException("These are more than " + most + " changes. Ask for them in two steps.");
    }

    static DraftRefusedException nothingAsked() {
        return new DraftRefusedException("Nothing was asked for that changes the picture." + CAN);
    }
}
