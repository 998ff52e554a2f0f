package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.util.List;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.paint.Palette;

/**
 * A headline that is to be set.
 *
 * @param headline at least one word
 * @param mood which letters
 * @param box in px: letters with outline, bars and tilt stay inside; only soft shadow and glow may reach out
 * @param keepOut in px: nothing of the letters comes into these, not even shadow and glow
 * @param mostLines at least 1
 * @param tilt radians clockwise
 * @param align of the lines in the box
 * @param treatment what is done to the letters
 * @param palette the colours to take from
 */
public record HeadlineWish(
        Headline headline,
        FontMood mood,
        Rectangle2D box,
        List<Rectangle2D> keepOut,
        int mostLines,
        double tilt,
        Align align,
        Treatment treatment,
        Palette palette) {
    /** Where the lines begin. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What is done to the letters. */
    public enum Treatment {
        /** White letters, dark outline, soft shadow, the emphasised word in the loud colour. */
        OUTLINED,
        /** All letters in the loud colour, with a dark or a white outline, whichever they stand out from more. */
        COLOURED,
        /** As outlined, with a gradient from light to loud in the letters. */
        GRADIENT,
        /** The emphasised word stands on a bar of the loud colour. */
        HIGHLIGHT,
        /** Every line on a solid bar. */
        BARS,
        /** A glow in the accent colour around light letters. */
        NEON,
        /** Flat letters with no outline, for calm grounds. */
        PLAIN
    }
}
