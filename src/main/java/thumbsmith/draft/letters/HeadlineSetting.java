package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A headline as large as its box allows, ready to be painted. */
public final class HeadlineSetting {
    private HeadlineSetting() {}

    /** As large as the box allows; words that would come out too small are wrapped, then cut. */
    public static HeadlineSetting fit(HeadlineWish wish) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** All ink, in px: letters, outline, bars; without the soft shadow. */
    public Rectangle2D bounds() {
        throw new UnsupportedOperationException("Under construction");
    }

    /** The height of capital letters, in px, of the smallest line. */
    public double capHeight() {
        throw new UnsupportedOperationException("Under construction");
    }

    /** Paints onto the picture; where the ground would make it unreadable it darkens or lightens the ground around the letters first. */
    public void paint(BufferedImage picture) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** WCAG contrast of the letters to what is right around them (outline, bar or ground), the worst line's median, in a picture that they were painted on. */
    public double contrast(BufferedImage painted) {
        throw new UnsupportedOperationException("Under construction");
    }
}
