package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A composed picture and what is known of it.
 *
 * @param picture {@code TYPE_INT_ARGB}, opaque, in the format's size
 * @param layout the name of the layout it fills
 * @param headline all ink of the headline, in px; empty where there is none
 * @param faces of the people in it, in px
 * @param contrast of the headline as {@link thumbsmith.draft.letters.HeadlineSetting#contrast} measures it; 21 without one
 */
public record Composition(
        BufferedImage picture,
        String layout,
        Optional<Rectangle2D> headline,
        List<Rectangle2D> faces,
        double contrast) {
    public Composition {
        faces = List.copyOf(faces);
    }
}
