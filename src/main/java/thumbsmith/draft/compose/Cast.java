package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.props.Prop;

/**
 * Who and what can be shown.
 *
 * @param person cut out
 * @param card a picture that is shown as one
 * @param backing a picture behind everything, in the format's size
 * @param faces in the backing, in its px
 * @param props the most important first
 */
record Cast(
        Optional<Cutout> person,
        Optional<BufferedImage> card,
        Optional<BufferedImage> backing,
        List<Rectangle2D.Double> faces,
        List<Prop> props) {
    Cast {
        faces = List.copyOf(faces);
        props = List.copyOf(props);
    }
}
