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
    /** Between a number and its words, as a share of the number's box. */
    private static final double STACKED = 0.05;

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
        if (!words.isEmpty()) put(HeadlineSetting.fit(wish(words, box, lines, align, lettering, tilt())));
    }

    /**
     * The number and the other words as one block about the middle of both boxes.
     *
     * @param last the number comes below
     */
    void stack(Headline number, Headline words, boolean last) {
        Rectangle2D large = stage.box(Slot.NUMBER).orElseThrow();
        Rectangle2D small = stage.box(Slot.HEADLINE).orElseThrow();
        double gap = large.getHeight() * STACKED;
        double numberHigh = height(number, large, 1);
        double wordsHigh = height(words, small, stage.layout().lines());
        double top = large.createUnion(small).getCenterY() - (numberHigh + gap + wordsHigh) / 2;
        write(number, strip(large, last ? top + wordsHigh + gap : top, numberHigh), 1);
        write(
                words,
                strip(small, last ? top : top + numberHigh + gap, wordsHigh),
                stage.layout().lines());
    }

    private double height(Headline words, Rectangle2D box, int lines) {
        if (words.isEmpty()) return 0;
        return HeadlineSetting.fit(wish(words, box, lines, stage.layout().align(), stage.lettering(), tilt()))
                .bounds()
                .getHeight();
    }

    private static Rectangle2D strip(Rectangle2D box, double top, double height) {
        return new Rectangle2D.Double(box.getX(), top, box.getWidth(), Math.max(1, height + 2));
    }

    /** @param leastCapitals in px; smaller letters lose words */
    void write(Headline words, Rectangle2D box, int lines, Align align, Lettering lettering, double leastCapitals) {
        if (!words.isEmpty()) put(HeadlineSetting.fit(wish(words, box, lines, align, lettering, 0), leastCapitals));
    }

    private double tilt() {
        List<Double> tilts = stage.layout().tilt();
        return Math.toRadians(stage.idea().between("tilt", tilts.getFirst(), tilts.getLast()));
    }

    private HeadlineWish wish(
            Headline words, Rectangle2D box, int lines, Align align, Lettering lettering, double tilt) {
        return new HeadlineWish(
                words,
                lettering.font(),
                box,
                List.copyOf(keepOut),
                lines,
                tilt,
                align,
                lettering.treatment(),
                stage.palette());
    }

    private void put(HeadlineSetting setting) {
        setting.paint(picture);
        if (!setting.words().isEmpty()) {
            written.add(new Written(setting.bounds(), setting.contrast(picture), setting.capHeight()));
        }
    }

    /** What was written so far has been painted over. */
    void forget() {
        written.clear();
    }

    List<Written> written() {
        return List.copyOf(written);
    }
}
