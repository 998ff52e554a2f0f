package thumbsmith.draft.edit.grammar;

/**
 * What comes with the words.
 *
 * @param masked whether a mask marks a part
 * @param supported whether there is a support picture
 */
public record Context(boolean masked, boolean supported) {}
