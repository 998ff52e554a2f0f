package thumbsmith.darkroom;

import java.util.Optional;

/**
 * The size and shape of what comes out.
 *
 * @param size exact px for FILL and PAD, the most for FIT; empty to keep the size
 * @param ratio the shape where no size says it, or a shape to crop to before FIT
 * @param fit what to do where the shapes differ
 * @param focus what must stay in view where something is cut off
 * @param margin what PAD fills the rest with
 */
public record Frame(Optional<Size> size, Optional<Ratio> ratio, Fit fit, Focus focus, Margin margin) {
    public static final Frame AS_IT_IS =
            new Frame(Optional.empty(), Optional.empty(), Fit.FILL, new Focus.Centre(), new Margin.Blurred());

    /** In px. */
    public record Size(int width, int height) {
        /** No side longer than what a JPEG can say. */
        public static final int LONGEST = 65_500;

        public Size {
            if (width < 1 || height < 1 || width > LONGEST || height > LONGEST) {
                throw new IllegalArgumentException("a side is 1–" + LONGEST + " px");
            }
        }
    }

    /** Width to height, as 16:9. */
    public record Ratio(int width, int height) {
        public Ratio {
            if (width < 1 || height < 1) throw new IllegalArgumentException("a ratio is of whole numbers above 0");
        }

        public double value() {
            return (double) width / height;
        }
    }

    public enum Fit {
        /** Covers the frame; what sticks out is cut off. */
        FILL,
        /** Lies within the frame whole; the result may be smaller on one side. Never enlarges. */
        FIT,
        /** Lies within the frame whole; the rest of the frame is margin. */
        PAD
    }

    /** What must stay in view. */
    public sealed interface Focus {
        record Centre() implements Focus {}

        /** The largest faces, in the upper third and clear of the duration badge; the centre where there is none. */
        record Faces() implements Focus {}

        /** In fractions of width and height. */
        record At(double x, double y) implements Focus {
            public At {
                if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                    throw new IllegalArgumentException("a focus lies inside the picture");
                }
            }
        }
    }

    public sealed interface Margin {
        /** @param rgb sRGB {@code 0xRRGGBB} */
        record Colour(int rgb) implements Margin {}

        /** The picture itself, enlarged and blurred. */
        record Blurred() implements Margin {}
    }
}
