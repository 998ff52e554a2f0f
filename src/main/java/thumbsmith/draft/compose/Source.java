package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.Cutout;

/**
 * A picture that a draft is made around.
 *
 * @param whole as it came
 * @param filled cropped to the format, its faces inside
 * @param faces in px of the filled picture, the largest first
 * @param person the largest, cut out of the whole
 */
record Source(BufferedImage whole, BufferedImage filled, List<Rectangle2D.Double> faces, Optional<Cutout> person) {
    Source {
        faces = List.copyOf(faces);
    }
}
