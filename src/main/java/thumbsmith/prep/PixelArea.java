package thumbsmith.prep;

/** A part of a picture in px of it. */
record PixelArea(int x, int y, int width, int height) {}
