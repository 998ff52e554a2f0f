package thumbsmith.api;

import thumbsmith.contract.Limits;

/** A look's name: 1–25 letters, digits, spaces, hyphens or underscores. */
public record LookName(String text) {
    public LookName {
        if (!isValid(text)) {
            throw new IllegalArgumentException("A name has 1 to 25 letters, digits, spaces, hyphens or underscores.");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= Limits.NAME_MAX
                && !text.isBlank()
                && Limits.NAME.matcher(text).matches();
    }
}
