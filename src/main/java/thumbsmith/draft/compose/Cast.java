package thumbsmith.draft.compose;

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
 * @param ground a picture that everything else may stand in front of
 * @param props the most important first
 */
record Cast(Optional<Cutout> person, Optional<BufferedImage> card, Optional<BufferedImage> ground, List<Prop> props) {
    Cast {
        props = List.copyOf(props);
    }
}
