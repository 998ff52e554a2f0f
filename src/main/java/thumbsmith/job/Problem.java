package thumbsmith.job;

import thumbsmith.contract.Field;

/**
 * Why a recipe cannot be sent yet.
 *
 * @param sentence plain, for people: what is missing or wrong and what to do
 */
public record Problem(Field field, Kind kind, String sentence) {
    public enum Kind {
        MISSING,
        TOO_LONG,
        LINE_BREAK,
        MENTIONS_HTTP,
        NOT_ABLE
    }
}
