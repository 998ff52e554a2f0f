package thumbsmith.draft;

/**
 * A proposed title.
 *
 * @param text at most 70 characters
 * @param reason one short sentence on why this pattern may serve
 */
public record DraftTitle(String text, String reason) {}
