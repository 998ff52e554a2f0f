package thumbsmith.image.codec;

/** What of a picture's metadata an export keeps. */
public enum Keep {
    /** Nothing but the pixels. */
    NOTHING,
    /** Who holds the rights, and when the picture was taken. */
    COPYRIGHT_AND_DATE,
    /** All but where it was taken. */
    ALL_BUT_PLACE,
    /** The same, and the place as coordinates. */
    ALL
}
