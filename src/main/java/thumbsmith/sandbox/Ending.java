package thumbsmith.sandbox;

/** How far an answer gets before its connection is cut. */
enum Ending {
    WHOLE,
    HALF_OF_BODY,
    HEAD,
    NOTHING,
    /** Not even the request's body is read. */
    UNREAD
}
