package thumbsmith.failure;

import thumbsmith.contract.Field;

/** What is wrong with one input, as plain text to be shown beside it. */
public record FieldNote(Field field, String sentence) {}
