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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The letters that words can be set in: those that ship with the program (see NOTICE.md) and the system's. */
public final class Typefaces {
    /** Read as plain resources from the room that had them first, so that no file is shipped twice. */
    private static final Map<String, String> SHIPPED = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** A font is read when it is first asked for: a program that writes nothing reads none. */
    private static final Map<String, Font> READ = new ConcurrentHashMap<>();

    /** What stands in for letters that a display face has not: Cyrillic, Hebrew and Arabic; then Greek and more. */
    private static final List<String> STAND_INS = List.of("Rubik", "Inter");

    static {
        SHIPPED.put("Anton", "/thumbsmith/image/fonts/Anton-Regular.ttf");
        SHIPPED.put("Archivo Black", "/thumbsmith/image/fonts/ArchivoBlack-Regular.ttf");
        SHIPPED.put("Bangers", "/thumbsmith/image/fonts/Bangers-Regular.ttf");
        SHIPPED.put("Bebas Neue", "/thumbsmith/image/fonts/BebasNeue-Regular.ttf");
        SHIPPED.put("Cinzel", "/thumbsmith/image/fonts/Cinzel-Black.ttf");
        SHIPPED.put("Creepster", "/thumbsmith/image/fonts/Creepster-Regular.ttf");
        SHIPPED.put("Inter", "/thumbsmith/ui/fonts/Inter-Bold.otf");
        SHIPPED.put("Orbitron", "/thumbsmith/image/fonts/Orbitron-Black.ttf");
        SHIPPED.put("Oswald", "/thumbsmith/image/fonts/Oswald-Bold.ttf");
        SHIPPED.put("Permanent Marker", "/thumbsmith/image/fonts/PermanentMarker-Regular.ttf");
        SHIPPED.put("Poppins", "/thumbsmith/image/fonts/Poppins-ExtraBold.ttf");
        SHIPPED.put("Righteous", "/thumbsmith/image/fonts/Righteous-Regular.ttf");
        SHIPPED.put("Rubik", "/thumbsmith/image/fonts/Rubik-Black.ttf");
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
     * A face for a headline, of size 1: the first of those families that can draw the whole text, or another shipped
     * one that can, or the system's bold letters where none can, which are the only ones that depend on the machine.
     *
     * @param families of those that ship
     */
    public static Font forHeadline(String text, List<String> families) {
        return Stream.concat(families.stream(), STAND_INS.stream())
                .map(Typefaces::shipped)
                .filter(it -> it.canDisplayUpTo(text) < 0)
                .findFirst()
                .orElseGet(Typefaces::system);
    }

    /**
     * That family where it can draw the text; else the system's own bold letters, so that no word becomes boxes.
     *
     * @param missing what to take where there is no such family
     */
    static Font forText(String text, String family, String missing) {
        Font font = family(family, missing);
        return font.canDisplayUpTo(text) < 0 ? font : system();
    }

    private static Font system() {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1);
    }

    private static Font family(String name, String missing) {
        if (SHIPPED.containsKey(name)) return shipped(name);
        Font installed = new Font(name, Font.BOLD, 1);
        boolean found = installed.getFamily().equalsIgnoreCase(name);
        return found || !SHIPPED.containsKey(missing) ? installed : shipped(missing);
    }

    private static Font shipped(String family) {
        return READ.computeIfAbsent(SHIPPED.get(family), Typefaces::load);
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
