package thumbsmith.draft.edit.grammar;

/**
 * A word or phrase with its meaning.
 *
 * @param value what the sense needs to know: a colour, a number, which verb; may be empty
 * @param said in lower case
 * @param from index of its first character in the prompt
 * @param to index after its last
 */
record Token(Sense sense, String value, String said, int from, int to) {
    boolean is(Sense other) {
        return sense == other;
    }

    boolean is(Sense other, String otherValue) {
        return sense == other && value.equals(otherValue);
    }

    /** Whether it names something that only the sender knows. */
    boolean isName() {
        return sense == Sense.UNKNOWN || sense == Sense.SCENE;
    }

    double number() {
        return Double.parseDouble(value);
    }

    /** The same place in the prompt, taken for words to be written. */
    Token quoting(String words, int end) {
        return new Token(Sense.QUOTED, words, said, from, end);
    }
}
