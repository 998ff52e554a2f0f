package thumbsmith.prep;

import thumbsmith.darkroom.Developed;
import thumbsmith.image.codec.Fitted;

/** What would be saved now. */
sealed interface Measured {
    /** Nothing to save. */
    record Nothing() implements Measured {}

    /** It is being developed. */
    record Underway() implements Measured {}

    /** The very bytes that are saved. */
    record Ready(Developed file) implements Measured {}

    /** @param why no size of bytes that was asked for can be had, in a sentence */
    record Unmet(String why, Fitted.TooLarge instead) implements Measured {}

    record Failed(String why) implements Measured {}
}
