package thumbsmith.image.codec;

/** What metadata can tell, by the words that people are told it in. */
enum Told {
    PLACE("place"),
    DATE("date"),
    CAMERA("camera"),
    SERIAL_NUMBERS("serial numbers"),
    CAMERA_NOTES("the camera's own notes"),
    AUTHOR("author"),
    COPYRIGHT("copyright"),
    DESCRIPTION("description"),
    SOFTWARE("software"),
    HISTORY("editing history"),
    OTHER_TEXT("other text"),
    PREVIEW("embedded preview");

    private final String spoken;

    Told(String spoken) {
        this.spoken = spoken;
    }

    String spoken() {
        return spoken;
    }

    boolean isKept(Keep keep) {
        return switch (keep) {
            case NOTHING -> false;
            case COPYRIGHT_AND_DATE -> isRightsOrDate();
            case ALL_BUT_PLACE -> isRightsOrDate() || isHarmless();
            case ALL -> isRightsOrDate() || isHarmless() || this == PLACE;
        };
    }

    private boolean isHarmless() {
        return this == CAMERA || this == DESCRIPTION || this == SOFTWARE;
    }

    private boolean isRightsOrDate() {
        return this == COPYRIGHT || this == AUTHOR || this == DATE;
    }
}
