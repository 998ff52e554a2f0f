package thumbsmith.prep;

/** Which picture is on the canvas. */
sealed interface PrepState {
    record Nothing() implements PrepState {}

    record Opening(String name) implements PrepState {}

    record Ready(Original original) implements PrepState {}

    /** @param why one sentence for people */
    record Unreadable(String name, String why) implements PrepState {}
}
