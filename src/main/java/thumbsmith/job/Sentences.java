package thumbsmith.job;

import java.util.Locale;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.HoldReason;

/** What this package says to people, in one place. */
final class Sentences {
    static final String PROMPT_LINE_BREAK = "The prompt must be on one line.";
    static final String PROMPT_HTTP = "The prompt must not contain “http”.";
    static final String MODEL_MISSING = "Choose a model.";
    static final String ENDED_BEFORE_SENT = "The program ended before this was sent.";
    static final String PAUSED = "You paused this.";
    static final String ENDED_BEFORE_ANSWER = "The program ended before the answer came.";
    static final String BROKE_OFF = "Sending broke off before the answer came.";
    static final String WITHDRAWN = "The request was withdrawn before it was complete.";
    static final String FETCH_WITHDRAWN = "Fetching the picture was broken off.";
    static final String JOB_UNWRITABLE = "The job could not be written down, so it was not sent.";
    static final String OUTPUT_UNWRITABLE = "The picture is saved, but could not be entered in the library.";
    static final String UNKNOWN_LOOK = "That is neither a persona nor a style.";
    static final String QUESTION_UNWRITABLE = "The cost could not be written down, so nothing was sent.";
    static final String SERVICE_UNOPENED = "The chosen service could not be opened.";
    static final String SERVICE_CHANGED =
            "Another service was chosen meanwhile, so nothing was sent. Check the price and try again.";
    static final String DISK_LOW = "Less than 64 MB are free.";
    static final String NO_PICTURE = "What came back is not a picture.";

    private Sentences() {}

    /** What a parked job waits for. */
    static String held(HoldReason reason) {
        return switch (reason) {
            case KEY -> "Waits for a key that is accepted.";
            case CREDITS -> "Waits for credits.";
            case ACCOUNT -> "Waits until the account is in order.";
            case MAINTENANCE -> "Waits until the maintenance is over.";
            case OFFLINE -> "Waits for a connection.";
            case STRANGER -> "Waits until the service itself answers.";
            case DISK -> "Waits for room on the disk.";
        };
    }

    static String promptMissing(Operation operation) {
        return operation == Operation.EDIT ? "Describe what to change." : "Describe the thumbnail.";
    }

    static String promptTooLong(int length) {
        int over = length - Limits.PROMPT_MAX;
        String what = over == 1 ? "character" : "characters";
        return String.format(
                Locale.ENGLISH, "The prompt is %,d %s too long; %,d are allowed.", over, what, Limits.PROMPT_MAX);
    }

    static String pictureMissing(Slot slot) {
        return switch (slot) {
            case SOURCE -> "Add the picture to start from.";
            case TARGET -> "Add the picture whose face is replaced.";
            case FACE -> "Add the face to put in.";
            case MASK -> "Add a mask.";
            case SUPPORT -> "Add a support picture.";
            case SCORED -> "Add the picture to score.";
            case TRAINING -> "Add three training pictures.";
        };
    }

    static String cannotTake(Recipe recipe, boolean byModel, String what) {
        String who = byModel && recipe.model().isPresent() && isAble(recipe.operation(), what)
                ? recipe.model().get().wire()
                : nameOf(recipe.operation());
        return who + " cannot take " + what + ". Remove it"
                + (who.startsWith("pkz") ? " or choose another model." : ".");
    }

    private static boolean isAble(Operation operation, String what) {
        return operation == Operation.IMAGE || !what.equals("an image weight");
    }

    static String nameOf(Operation operation) {
        return switch (operation) {
            case TEXT -> "Text";
            case IMAGE -> "Image";
            case EDIT -> "Edit";
            case FACE_SWAP -> "Face swap";
            case SCORE -> "Score";
            case TITLES -> "Titles";
            case TRAIN_PERSONA, TRAIN_STYLE -> "Training";
            case LOOK, INSTRUCT, DELETE_LOOK -> "Looks";
        };
    }

    static String otherService(Service service) {
        return "This was meant for %s. Choose that service to go on."
                .formatted(service.isEmbedded() ? "the embedded service" : service.name());
    }
}
