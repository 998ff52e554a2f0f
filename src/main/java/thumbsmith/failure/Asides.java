package thumbsmith.failure;

import java.util.List;
import java.util.Optional;

/**
 * What a next step adds to itself, told of what was asked: a training has no prompt to keep, and nothing of a score
 * waits. The texts name the place of an aside in braces.
 */
record Asides(Wording wording, Circumstances around) {
    private static final List<String> PLACES = List.of("kept", "others", "waiting", "faster");

    String in(String text) {
        String filled = text;
        for (String place : PLACES) filled = filled.replace("{" + place + "}", aside(place));
        return filled.strip();
    }

    /** Of one operation, or of all that have none of their own. */
    private String aside(String place) {
        String shared = "aside." + place;
        return form().map(form -> shared + "." + form)
                .filter(wording::has)
                .map(wording::plain)
                .orElseGet(() -> wording.plain(shared));
    }

    private Optional<String> form() {
        return around.operation().flatMap(asked -> switch (asked) {
            case TEXT, IMAGE -> Optional.empty();
            case EDIT, FACE_SWAP, SCORE, TITLES, INSTRUCT, LOOK, DELETE_LOOK -> Optional.of(asked.name());
            case TRAIN_PERSONA, TRAIN_STYLE -> Optional.of("TRAIN");
        });
    }
}
