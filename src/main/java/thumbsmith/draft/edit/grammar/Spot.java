package thumbsmith.draft.edit.grammar;

/**
 * A place in the picture.
 *
 * @param across −1 left, 0 middle, 1 right
 * @param down −1 top, 0 middle, 1 bottom
 */
public record Spot(int across, int down) {
    public static final Spot MIDDLE = new Spot(0, 0);
}
