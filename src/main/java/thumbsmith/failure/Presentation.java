package thumbsmith.failure;

import java.util.Optional;

/**
 * What people see of a failure.
 *
 * @param title a few plain words, without a code
 * @param cause what happened, and what was kept
 * @param nextStep what to do now
 * @param detailLine code · status · request id, to be copied for support; no secret and no prompt is in it
 * @param quotation what the service said, to be shown as plain text under the details, never as markup or a link
 */
public record Presentation(
        Surface surface, String title, String cause, String nextStep, String detailLine, Optional<String> quotation) {}
