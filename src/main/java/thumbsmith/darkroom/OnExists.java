package thumbsmith.darkroom;

/** What becomes of an output whose name is taken in the folder. Originals are never written over, whatever is chosen. */
public enum OnExists {
    /** What is there stays, and the picture is left out. */
    SKIP,
    /** What is there stays, and the new file gets the first free number: {@code name (2).jpg}. */
    NUMBER,
    /** The new file takes the place of what is there, all at once. */
    REPLACE
}
