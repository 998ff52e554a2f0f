package thumbsmith.draft.engine;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The letters of headlines: Anton (SIL OFL 1.1, shipped), and the system's own where Anton has no glyph. */
final class Typeface {
    /** In points; shapes are scaled from here, so that it only has to be large enough to be exact. */
    static final float SIZE = 100;

    private static final Font DISPLAY = load("/thumbsmith/image/fonts/Anton-Regular.ttf");
    private static final Font SYSTEM = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(SIZE);

    private Typeface() {}

    static Font forText(String text) {
        return DISPLAY.canDisplayUpTo(text) < 0 ? DISPLAY : SYSTEM;
    }

    /** The text without what no font at hand can draw. */
    static String drawable(String text) {
        return text.codePoints()
                .filter(it -> Character.getType(it) != Character.CONTROL)
                .filter(it -> DISPLAY.canDisplay(it) || SYSTEM.canDisplay(it))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Font load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not the font that was shipped", e);
        }
    }
}
