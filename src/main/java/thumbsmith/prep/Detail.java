package thumbsmith.prep;

import thumbsmith.image.Pixels;

/** True pixels of a part of the result. */
record Detail(PixelArea area, Pixels pixels) {}
