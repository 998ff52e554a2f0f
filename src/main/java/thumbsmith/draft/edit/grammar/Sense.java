package thumbsmith.draft.edit.grammar;

/** What kind of meaning a word of an edit has; {@code lexicon.txt} says which words have it. */
enum Sense {
    /** Says nothing that changes a picture. */
    FILLER,
    /** Parts one wish from the next; {@code hard} ones end what "it" refers to. */
    JOIN,
    VERB,
    NOT,
    /** What follows are words to be written. */
    WRITE,
    /** What a wish is about. */
    TARGET,
    /** A verb that is a quality as well: "darken". */
    DEED,
    QUALITY,
    /** A measure without a direction: "contrast". */
    NOUN,
    MORE,
    LESS,
    TOO,
    AMOUNT,
    PLACE,
    SHAPE,
    RELATION,
    /** A change of the whole picture's geometry. */
    FRAME,
    TURN,
    GROUND,
    /** A place or a drawn ground that a background can be; else a name like any other. */
    SCENE,
    SUPPORT,
    /** The value is {@code RRGGBB}. */
    COLOUR,
    /** A number without a unit, or with "times". */
    NUMBER,
    PERCENT,
    DEGREES,
    /** An aspect ratio such as 9:16. */
    RATIO,
    /** Words in quotation marks, or taken for words to be written. */
    QUOTED,
    UNKNOWN
}
