package thumbsmith.library;

/**
 * Says one thing that is filtered.
 *
 * @param remove takes that filter away
 */
record Chip(String words, Runnable remove) {}
