package thumbsmith.ui;

/** How a thumbnail is sent to be scored; its file stays as it is. */
public enum ScoredPicture {
    AS_IT_IS,
    /** Decoded, upright and encoded anew. */
    REPAIRED,
    /** At most half the bytes. */
    SHRUNK
}
