package thumbsmith.mask;

/** Whether what is drawn is marked to change, or kept as it is. */
public enum Marking {
    PAINT,
    ERASE;

    Marking other() {
        return this == PAINT ? ERASE : PAINT;
    }

    /** What becomes of a pixel, 0 kept to 255 changed, that is covered so much, 0–255. Drawing over the same twice changes nothing. */
    int apply(int before, int covered) {
        return switch (this) {
            case PAINT -> Math.max(before, covered);
            case ERASE -> Math.min(before, 255 - covered);
        };
    }
}
