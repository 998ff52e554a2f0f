package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A composed picture and what is known of it.
 *
 * @param picture {@code TYPE_INT_ARGB}, opaque, in the format's size
 * @param layout the name of the layout it fills
 * @param words the ink of everything that is written, block by block, in px; empty where nothing is
 * @param faces of the people in it, brow to chin, in px
 * @param contrast of the words as {@link thumbsmith.draft.letters.HeadlineSetting#contrast} measures it, the worst block's;
 *     21 without any
 */
public record Composition(
        BufferedImage picture, String layout, List<Rectangle2D> words, List<Rectangle2D> faces, double contrast) {
    public Composition {
        words = List.copyOf(words);
        faces = List.copyOf(faces);
    }
}
