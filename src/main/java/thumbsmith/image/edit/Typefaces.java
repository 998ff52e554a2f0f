package thumbsmith.image.edit;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The letters that words can be set in: those that ship with the program (Anton and Inter, SIL OFL 1.1) and the system's. */
public final class Typefaces {
    /** Shipped with the rooms that had them first; read as plain resources, so that no file is shipped twice. */
    private static final Map<String, Font> SHIPPED = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        SHIPPED.put("Anton", load("/thumbsmith/image/fonts/Anton-Regular.ttf"));
        SHIPPED.put("Inter", load("/thumbsmith/ui/fonts/Inter-Bold.otf"));
    }

    private Typefaces() {}

    /** Names to choose from: the shipped ones first. Asking the system takes some 0.1 s the first time. */
    public static List<String> families() {
        Stream<String> system = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .filter(it -> !SHIPPED.containsKey(it));
        return Stream.concat(SHIPPED.keySet().stream(), system).toList();
    }

    /**
     * That family where it can draw the text; else the system's own bold letters, so that no word becomes boxes.
     *
     * @param missing what to take where there is no such family
     */
    static Font forText(String text, String family, String missing) {
        Font font = family(family, missing);
        return font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, Font.BOLD, 1);
    }

    private static Font family(String name, String missing) {
        Font shipped = SHIPPED.get(name);
        if (shipped != null) return shipped;
        Font installed = new Font(name, Font.BOLD, 1);
        boolean found = installed.getFamily().equalsIgnoreCase(name);
        return found ? installed : SHIPPED.getOrDefault(missing, installed);
    }

    private static Font load(String resource) {
        try (InputStream in = Typefaces.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not the font that was shipped", e);
        }
    }
}
