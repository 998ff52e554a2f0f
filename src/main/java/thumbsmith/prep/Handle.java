package thumbsmith.prep;

/** The eight places where a crop is taken hold of. */
enum Handle {
    NORTH_WEST(-1, -1),
    NORTH(0, -1),
    NORTH_EAST(1, -1),
    EAST(1, 0),
    SOUTH_EAST(1, 1),
    SOUTH(0, 1),
    SOUTH_WEST(-1, 1),
    WEST(-1, 0);

    /** −1 for the left edge, 1 for the right one, 0 where neither is held. */
    final int across;
    /** −1 for the top edge, 1 for the bottom one, 0 where neither is held. */
    final int down;

    Handle(int across, int down) {
        this.across = across;
        this.down = down;
    }

    boolean isCorner() {
        return across != 0 && down != 0;
    }
}
