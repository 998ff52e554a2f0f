package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.letters.HeadlineSetting;
import thumbsmith.draft.letters.HeadlineWish;
import thumbsmith.draft.letters.HeadlineWish.Align;

/** Writes on a picture and keeps account of it. */
final class Typesetter {
    private final Stage stage;
    private final BufferedImage picture;
    private final List<Rectangle2D> keepOut = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    Typesetter(Stage stage, BufferedImage picture) {
        this.stage = stage;
        this.picture = picture;
        keepOut.addAll(stage.covered());
    }

    /** Nothing is written there from now on; in px. */
    void keepOut(Rectangle2D box) {
        keepOut.add(box);
    }

    void write(Headline words, Rectangle2D box, int lines) {
        write(words, box, lines, stage.layout().align(), stage.lettering());
    }

    void write(Headline words, Rectangle2D box, int lines, Align align, Lettering lettering) {
        if (words.isEmpty()) return;
        List<Double> tilts = stage.layout().tilt();
        double tilt = Math.toRadians(stage.idea().between("tilt", tilts.getFirst(), tilts.getLast()));
        HeadlineSetting setting = HeadlineSetting.fit(new HeadlineWish(
                words,
                lettering.font(),
                box,
                List.copyOf(keepOut),
                lines,
                tilt,
                align,
                lettering.treatment(),
                stage.palette()));
        setting.paint(picture);
        written.add(new Written(setting.bounds(), setting.contrast(picture), setting.capHeight()));
    }

    List<Written> written() {
        return List.copyOf(written);
    }
}
