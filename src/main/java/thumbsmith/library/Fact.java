package thumbsmith.library;

/**
 * One line of what is known about a thumbnail.
 *
 * @param copyable whether a person is likely to need the value elsewhere
 */
record Fact(String label, String value, boolean copyable) {}
