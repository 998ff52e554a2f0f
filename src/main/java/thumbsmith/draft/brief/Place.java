package thumbsmith.draft.brief;

/** Where a picture plays. */
public enum Place {
    BEACH,
    OCEAN,
    MOUNTAINS,
    FOREST,
    DESERT,
    SNOW,
    SPACE,
    SKY,
    CITY,
    NIGHT_CITY,
    ROOM,
    KITCHEN,
    OFFICE,
    GYM,
    STADIUM,
    STAGE,
    ROAD,
    UNDERGROUND,
    FIRE
}
