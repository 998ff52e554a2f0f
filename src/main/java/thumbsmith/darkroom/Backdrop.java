package thumbsmith.darkroom;

import java.nio.file.Path;

/** What lies behind the people in the picture. All but {@link Kept} cut them out. */
public sealed interface Backdrop {
    record Kept() implements Backdrop {}

    /** Nothing: the result has alpha, where the format keeps it. */
    record Transparent() implements Backdrop {}

    /** @param rgb sRGB {@code 0xRRGGBB} */
    record Colour(int rgb) implements Backdrop {}

    /** @param strength 1–100 */
    record Blurred(int strength) implements Backdrop {
        public Blurred {
            if (strength < 1 || strength > 100) throw new IllegalArgumentException("strength is 1–100");
        }
    }

    /** Another picture, scaled to cover. */
    record Picture(Path file) implements Backdrop {}
}
