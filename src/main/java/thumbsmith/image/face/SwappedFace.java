package thumbsmith.image.face;

import thumbsmith.image.Bitmap;

/**
 * What came of a swap.
 *
 * @param picture the whole target; whoever has it closes it
 * @param enlargement how many times as large as in its own picture the face became; from about 2 on it looks soft
 */
public record SwappedFace(Bitmap picture, double enlargement) implements AutoCloseable {
    @Override
    public void close() {
        picture.close();
    }
}
